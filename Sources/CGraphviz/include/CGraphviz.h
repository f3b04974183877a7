// The part of Graphviz that stancemap uses, in types that Swift can hold.
//
// Handles are opaque: Graphviz's own headers are full of macros and mutable globals, which Swift
// cannot use, and its structs differ between releases. Nothing here may run in two threads at once.
#ifndef STANCEMAP_CGRAPHVIZ_H
#define STANCEMAP_CGRAPHVIZ_H

#include <stddef.h>

typedef struct sm_context sm_context;
typedef struct sm_graph sm_graph;
typedef struct sm_node sm_node;
typedef struct sm_edge sm_edge;

typedef struct {
  double x, y;
} sm_point;

/// The release of the library in use, such as "2.43.0"; valid as long as the context.
const char *sm_context_version(sm_context *context);

/// Loads only the plug-ins for layout where they are found beside the library (3 ms faster), and
/// leaves it to Graphviz otherwise. NULL when Graphviz has no layout at all.
sm_context *sm_context_open(void);
void sm_context_close(sm_context *context);

/// A directed graph. Neither it nor anything in it has a name: Graphviz numbers what is nameless in
/// the order of creation, while it numbers names by their addresses, which change from run to run.
sm_graph *sm_graph_open(void);
void sm_graph_close(sm_graph *graph);

/// A subgraph; with rank=same, its nodes share a rank.
sm_graph *sm_subgraph_add(sm_graph *graph);
void sm_subgraph_put(sm_graph *subgraph, sm_node *node);

sm_node *sm_node_add(sm_graph *graph);
sm_edge *sm_edge_add(sm_graph *graph, sm_node *tail, sm_node *head);

/// Attributes; the parameters of Graphviz's functions are not const, so Swift strings do not fit.
void sm_graph_set(sm_graph *graph, const char *name, const char *value);
void sm_node_set(sm_node *node, const char *name, const char *value);
void sm_edge_set(sm_edge *edge, const char *name, const char *value);
void sm_node_default(sm_graph *graph, const char *name, const char *value);
void sm_edge_default(sm_graph *graph, const char *name, const char *value);

/// Lays out with dot. 0 is success, as far as Graphviz knows. Reads numbers with a decimal point
/// whatever the locale.
int sm_layout(sm_context *context, sm_graph *graph);
void sm_layout_free(sm_context *context, sm_graph *graph);

/// The middle of a node in points, y upwards; a macro in C.
sm_point sm_node_center(sm_node *node);

/// The points of an edge's curve: a start and three for each segment; 0 where it has none or several
/// curves. Macros in C, with types that differ between releases.
size_t sm_edge_point_count(sm_edge *edge);
sm_point sm_edge_point(sm_edge *edge, size_t index);

/// Graphviz reports in pieces through a callback that is one for the process.
void sm_errors_begin(void);
/// What was reported since, at most a few thousand characters, UTF-8 or not.
const char *sm_errors_text(void);
/// Whether any of it was an error; Graphviz can report one and still return success.
int sm_errors_any(void);

#endif
