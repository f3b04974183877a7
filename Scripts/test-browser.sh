#!/bin/sh
# Writes the sites of all projects in examples/ and Graphs/ and tries them in headless Chromium.
#
#     Scripts/test-browser.sh PROGRAM OUTPUT [OPTION…]
#
# Options go to Tests/Browser/check_site.py, such as --screenshots DIR. The texts of the projects in Graphs/ lie where
# STANCEMAP_TEXTS says, if it is set.
set -eu

if [ $# -lt 2 ]; then
  echo "usage: $0 PROGRAM OUTPUT [OPTION…]" >&2
  exit 64
fi
program=$1
output=$2
shift 2

cd "$(dirname "$0")/.."
validator=$(Scripts/install-browser.sh "$output/tools")
rm -rf "$output/sites"
for project in examples/* Graphs/*; do
  if [ ! -d "$project" ]; then continue; fi
  folder=$output/sites/$(basename "$project")
  status=0
  case $project in
    Graphs/*) "$program" site "$project" ${STANCEMAP_TEXTS:+--texts "$STANCEMAP_TEXTS"} -o "$folder" 2> /dev/null || status=$? ;;
    *) "$program" site "$project" -o "$folder" || status=$? ;;
  esac
  # Faults in the files of a project are for other tests; a site has to be there all the same.
  if [ "$status" -gt 1 ]; then
    echo "test-browser: no site of '$project'" >&2
    exit "$status"
  fi
done
exec python3 -B Tests/Browser/check_site.py --vnu "$validator" "$@" "$output"/sites/*
