#include "CGraphviz.h"

#include <gvc.h>

const char *sm_version(void) {
  static GVC_t *context;
  if (!context) context = gvContext();
  return gvcVersion(context);
}
