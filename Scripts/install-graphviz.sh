#!/bin/sh
# Installs what the build needs beside Swift, where it is missing: Graphviz's C library and pkg-config.
#
#     Scripts/install-graphviz.sh [--with-dot]
#
# --with-dot also asks for the program 'dot', which only the benchmark needs.
# Does nothing where nothing is missing. Otherwise it uses the system's package manager, as root or
# with sudo, prints each command before it runs, and never waits for an answer (but for sudo's
# password at a terminal).
set -eu

needs_dot=false
case "${1-}" in
  '') ;;
  --with-dot) needs_dot=true ;;
  *)
    echo "usage: $0 [--with-dot]" >&2
    exit 64
    ;;
esac

# Prints what is missing, one thing a line.
missing() {
  if ! command -v pkg-config > /dev/null 2>&1; then
    echo "pkg-config is not installed"
  elif ! pkg-config --exists libgvc libcgraph; then
    echo "pkg-config finds no Graphviz library (libgvc, libcgraph)"
  fi
  if $needs_dot && ! command -v dot > /dev/null 2>&1; then
    echo "the program 'dot' is not installed"
  fi
}

say() { echo "install-graphviz: $*" >&2; }

fail() {
  say "$@"
  exit 1
}

# What comes before a command that only root may run.
sudo=
if [ "$(id -u)" -ne 0 ]; then sudo=sudo; fi

# Ends with what a person has to type, unless commands can be run as root here.
need_root_for() {
  if [ -z "$sudo" ]; then return; fi
  command -v sudo > /dev/null 2>&1 || fail "there is no 'sudo' here; run as root, then try again: $*"
  if [ -t 2 ]; then return; fi
  sudo -n true 2> /dev/null || fail "sudo asks for a password, and nobody can type one; run, then try again: sudo $*"
}

# Runs a command as root, and says so.
as_root() {
  say "running:${sudo:+ $sudo} $*"
  $sudo "$@"
}

install_with_apt() {
  packages="libgraphviz-dev pkg-config"
  if $needs_dot; then packages="$packages graphviz"; fi
  need_root_for "apt-get install $packages"
  apt="env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120"
  # Without lists no package is known; with old ones the download fails.
  # shellcheck disable=SC2086  # words of a list
  if ! apt-cache show $packages > /dev/null 2>&1; then
    as_root $apt update
  elif as_root $apt install -y --no-install-recommends $packages; then
    return
  else
    say "that failed; the package lists may be old, so they are refreshed for a second try"
    as_root $apt update
  fi
  # shellcheck disable=SC2086
  as_root $apt install -y --no-install-recommends $packages
}

install_with_dnf() {
  packages="graphviz-devel pkgconf-pkg-config"
  if $needs_dot; then packages="$packages graphviz"; fi
  need_root_for "dnf install $packages"
  # shellcheck disable=SC2086
  as_root dnf install -y $packages
}

install_with_pacman() {
  need_root_for "pacman -S graphviz pkgconf"
  # Refreshing the lists alone is for a system that has none; elsewhere it belongs to an upgrade.
  if [ -z "$(find /var/lib/pacman/sync -name '*.db' 2> /dev/null)" ]; then as_root pacman -Sy --noconfirm; fi
  as_root pacman -S --needed --noconfirm graphviz pkgconf
}

install_with_zypper() {
  need_root_for "zypper install graphviz graphviz-devel pkg-config"
  as_root zypper --non-interactive install graphviz graphviz-devel pkg-config
}

install_with_apk() {
  need_root_for "apk add graphviz graphviz-dev pkgconf"
  as_root apk add graphviz graphviz-dev pkgconf
}

# Homebrew refuses to run as root.
install_with_brew() {
  command -v brew > /dev/null 2>&1 || fail "there is no Homebrew here; install it, or with another package manager Graphviz and pkg-config, then try again"
  [ "$(id -u)" -ne 0 ] || fail "Homebrew does not run as root; run this as yourself: brew install graphviz pkgconf"
  say "running: brew install graphviz pkgconf"
  NONINTERACTIVE=1 HOMEBREW_NO_AUTO_UPDATE=1 brew install graphviz pkgconf
}

installer() {
  if [ "$(uname -s)" = Darwin ]; then
    echo install_with_brew
    return
  fi
  for manager in apt-get dnf pacman zypper apk; do
    if command -v "$manager" > /dev/null 2>&1; then
      echo "install_with_${manager%-get}"
      return
    fi
  done
  fail "no package manager that this script knows; install with yours Graphviz with its C headers" \
    "(libgvc and libcgraph; often called graphviz-devel or libgraphviz-dev) and pkg-config, then try again"
}

found=$(missing)
[ -n "$found" ] || exit 0
echo "$found" | while read -r line; do say "$line"; done
install=$(installer)
"$install" < /dev/null || fail "the package manager failed; its message is above"

found=$(missing)
[ -z "$found" ] || fail "all packages are installed, and still: $found"
say "done: Graphviz $(pkg-config --modversion libgvc)"
