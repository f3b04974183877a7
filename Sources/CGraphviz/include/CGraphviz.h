// The part of Graphviz that stancemap uses, in types that Swift can hold.
#ifndef STANCEMAP_CGRAPHVIZ_H
#define STANCEMAP_CGRAPHVIZ_H

/// The release of the Graphviz library in use.
const char *sm_version(void);

#endif
