#define _GNU_SOURCE
#include "CGraphviz.h"

#include <dlfcn.h>
#include <glob.h>
#include <gvc.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

// MARK: - Context

/// Where 'gvplugin_NAME' of the one installed plug-in version is; 0 where there is none or several.
static int find_plugin(const char *folder, const char *name, char *path, size_t size) {
  char pattern[4096];
  snprintf(pattern, sizeof pattern, "%s/graphviz/libgvplugin_%s.so.*[0-9]", folder, name);
  glob_t found;
  if (glob(pattern, 0, NULL, &found) != 0) return 0;
  int count = 0;
  for (size_t i = 0; i < found.gl_pathc; i++) {
    const char *version = strrchr(found.gl_pathv[i], '/');
    version = strstr(version, ".so.") + strlen(".so.");
    if (strchr(version, '.')) continue;  // .so.6.0.0 is what .so.6 links to
    snprintf(path, size, "%s", found.gl_pathv[i]);
    count++;
  }
  globfree(&found);
  return count == 1;
}

static void *load_plugin(const char *folder, const char *name) {
  char path[4096], symbol[256];
  if (!find_plugin(folder, name, path, sizeof path)) return NULL;
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return NULL;
  snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", name);
  return dlsym(handle, symbol);
}

/// The plug-ins for layout, loaded from beside the library itself; terminated by an empty entry.
static const lt_symlist_t *layout_plugins(void) {
  static lt_symlist_t plugins[3];
  if (plugins[0].name) return plugins;
  Dl_info library;
  char folder[4096];
  if (!dladdr((void *)gvContext, &library) || !library.dli_fname) return NULL;
  if (snprintf(folder, sizeof folder, "%s", library.dli_fname) >= (int)sizeof folder) return NULL;
  char *slash = strrchr(folder, '/');
  if (!slash) return NULL;
  *slash = 0;
  void *core = load_plugin(folder, "core");
  void *layout = load_plugin(folder, "dot_layout");
  if (!core || !layout) return NULL;
  plugins[1] = (lt_symlist_t){"gvplugin_dot_layout_LTX_library", layout};
  plugins[0] = (lt_symlist_t){"gvplugin_core_LTX_library", core};
  return plugins;
}

sm_context *sm_context_open(void) {
  const lt_symlist_t *plugins = layout_plugins();
  return (sm_context *)(plugins ? gvContextPlugins(plugins, 0) : gvContext());
}

void sm_context_close(sm_context *context) { gvFreeContext((GVC_t *)context); }

const char *sm_context_version(sm_context *context) { return gvcVersion((GVC_t *)context); }

// MARK: - Graph

sm_graph *sm_graph_open(void) { return (sm_graph *)agopen(NULL, Agdirected, NULL); }

void sm_graph_close(sm_graph *graph) { agclose((graph_t *)graph); }

sm_graph *sm_subgraph_add(sm_graph *graph) { return (sm_graph *)agsubg((graph_t *)graph, NULL, 1); }

void sm_subgraph_put(sm_graph *subgraph, sm_node *node) {
  agsubnode((graph_t *)subgraph, (node_t *)node, 1);
}

sm_node *sm_node_add(sm_graph *graph) { return (sm_node *)agnode((graph_t *)graph, NULL, 1); }

sm_edge *sm_edge_add(sm_graph *graph, sm_node *tail, sm_node *head) {
  return (sm_edge *)agedge((graph_t *)graph, (node_t *)tail, (node_t *)head, NULL, 1);
}

void sm_graph_set(sm_graph *graph, const char *name, const char *value) {
  agsafeset(graph, (char *)name, (char *)value, (char *)"");
}

void sm_node_set(sm_node *node, const char *name, const char *value) {
  agsafeset(node, (char *)name, (char *)value, (char *)"");
}

void sm_edge_set(sm_edge *edge, const char *name, const char *value) {
  agsafeset(edge, (char *)name, (char *)value, (char *)"");
}

void sm_node_default(sm_graph *graph, const char *name, const char *value) {
  agattr((graph_t *)graph, AGNODE, (char *)name, (char *)value);
}

void sm_edge_default(sm_graph *graph, const char *name, const char *value) {
  agattr((graph_t *)graph, AGEDGE, (char *)name, (char *)value);
}

// MARK: - Layout

int sm_layout(sm_context *context, sm_graph *graph) {
  locale_t plain = newlocale(LC_NUMERIC_MASK, "C", (locale_t)0);
  locale_t before = plain ? uselocale(plain) : (locale_t)0;
  int result = gvLayout((GVC_t *)context, (graph_t *)graph, "dot");
  if (plain) {
    uselocale(before);
    freelocale(plain);
  }
  return result;
}

void sm_layout_free(sm_context *context, sm_graph *graph) {
  gvFreeLayout((GVC_t *)context, (graph_t *)graph);
}

sm_point sm_node_center(sm_node *node) {
  pointf center = ND_coord((node_t *)node);
  return (sm_point){center.x, center.y};
}

/// The only curve of an edge; NULL where it has none or several.
static const bezier *only_curve(sm_edge *edge) {
  const splines *curves = ED_spl((edge_t *)edge);
  return curves && curves->size == 1 ? &curves->list[0] : NULL;
}

size_t sm_edge_point_count(sm_edge *edge) {
  const bezier *curve = only_curve(edge);
  return curve ? (size_t)curve->size : 0;
}

sm_point sm_edge_point(sm_edge *edge, size_t index) {
  pointf point = only_curve(edge)->list[index];
  return (sm_point){point.x, point.y};
}

// MARK: - Errors

static char errors[4096];
static size_t errors_length;

static int collect(char *text) {
  size_t length = strlen(text), room = sizeof errors - 1 - errors_length;
  if (length > room) length = room;
  memcpy(errors + errors_length, text, length);
  errors_length += length;
  errors[errors_length] = 0;
  return 0;
}

void sm_errors_begin(void) {
  errors_length = 0;
  errors[0] = 0;
  agseterrf((agusererrf)collect);
  agreseterrors();
}

const char *sm_errors_text(void) { return errors; }

int sm_errors_any(void) { return agerrors() >= AGERR; }
