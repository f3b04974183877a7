#!/bin/sh
# Copies a built stancemap and its completion scripts into place.
#
#     Scripts/install-stancemap.sh PROGRAM PREFIX
set -eu

if [ $# -ne 2 ]; then
  echo "usage: $0 PROGRAM PREFIX" >&2
  exit 64
fi
program=$1
prefix=$2

if ! mkdir -p "$prefix/bin" || [ ! -w "$prefix/bin" ]; then
  echo "install-stancemap: '$prefix/bin' cannot be written; choose another place with PREFIX=…, or run as root" >&2
  exit 1
fi

# Writes the completion script of a shell to a file below the prefix.
write_completion() {
  mkdir -p "$prefix/$(dirname "$2")"
  "$program" --generate-completion-script "$1" > "$prefix/$2"
  echo "installed $prefix/$2"
}

install -m 755 "$program" "$prefix/bin/stancemap"
echo "installed $prefix/bin/stancemap"
write_completion bash share/bash-completion/completions/stancemap
write_completion zsh share/zsh/site-functions/_stancemap
write_completion fish share/fish/vendor_completions.d/stancemap.fish
