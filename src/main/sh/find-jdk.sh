# Sets JAVA_HOME to the first JDK of version 21 or later among JAVA_HOME, the one on the PATH and
# those in the usual folders; says what to install when there is none. To be sourced.

jdk_version() { # the major version of the JDK in folder $1, nothing when it holds none
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

find_jdk() {
  local on_path candidate version
  on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue # under "set -e" a folder without javac must not end the search
    if [ -n "$version" ] && [ "$version" -ge 21 ]; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  echo "stele: a JDK of version 21 or later is needed; install one (Debian: apt install openjdk-21-jdk) or set JAVA_HOME" >&2
  exit 1
}

find_jdk
