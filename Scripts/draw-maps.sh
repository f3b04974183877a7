#!/bin/sh
# Draws every project in Graphs/ and examples/: pages and pictures, in a folder of its own for each.
#
#     Scripts/draw-maps.sh PROGRAM OUTPUT
#
# A project is a folder one level below Graphs/ or examples/ that holds annotation files.
# The texts of the projects in Graphs/ lie where STANCEMAP_TEXTS says, if it is set.
# Shows errors and warnings; `stancemap check PROJECT` has the notes as well.
# Goes on after a project with faults, and then ends with 1; with 2 where something could not be drawn.
set -eu

if [ $# -ne 2 ]; then
  echo "usage: $0 PROGRAM OUTPUT" >&2
  exit 64
fi
program=$1
output=$2
worst=0

log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Runs the program on the project. What it says is shown only where `check` has not said it already.
run() {
  status=0
  "$program" "$@" > /dev/null 2> "$log" || status=$?
  if [ "$status" -gt "$faults" ]; then cat "$log" >&2; fi
  if [ "$status" -gt "$worst" ]; then worst=$status; fi
}

draw() {
  project=$1
  folder=$output/$(basename "$project")
  set --
  case $project in Graphs/*) if [ -n "${STANCEMAP_TEXTS-}" ]; then set -- --texts "$STANCEMAP_TEXTS"; fi ;; esac

  echo "$project"
  faults=0
  "$program" check "$project" "$@" > "$log" || faults=$?
  grep -v ': note: ' "$log" || true
  if [ "$faults" -gt "$worst" ]; then worst=$faults; fi
  run site "$project" "$@" -o "$folder"
  run map "$project" "$@" --all -o "$folder/svg"
  if [ -e "$folder/index.html" ]; then echo "  pages:    $folder/index.html"; fi
  if [ -e "$folder/svg" ]; then echo "  pictures: $folder/svg/"; fi
}

cd "$(dirname "$0")/.."
drawn=0
for project in Graphs/* examples/*; do
  if [ ! -d "$project" ] || [ -z "$(find "$project" -name '*.yaml' -o -name '*.yml')" ]; then continue; fi
  if [ -e "$output/$(basename "$project")" ]; then
    echo "draw-maps: '$project' has the name of a project before it; rename its folder" >&2
    exit 2
  fi
  draw "$project"
  drawn=$((drawn + 1))
done

if [ "$worst" -eq 0 ]; then
  echo "$drawn projects drawn. Open $output/NAME/index.html in a browser."
else
  echo "draw-maps: of $drawn projects, some have errors; see the messages above" >&2
fi
exit "$worst"
