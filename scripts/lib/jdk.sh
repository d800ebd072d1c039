# Finds a JDK 25 or newer by reading the `release` file of each candidate: starting one only to ask
# its version would cost more than the rest of the launcher. Sourced by scripts/lectern and scripts/test.

# suits HOME TOOL: is this the home of a JDK 25 or newer that has bin/TOOL?
suits() {
  [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r property version; do
    [ "$property" = JAVA_VERSION ] || continue
    version=${version#\"}
    version=${version%%[!0-9]*}
    [ "${version:-0}" -ge 25 ]
    return
  done <"$1/release"
  return 1
}

# find_jdk TOOL: sets `jdk` to the first suitable home. LECTERN_JAVA_HOME, where set, is the last word.
find_jdk() {
  jdk=${LECTERN_JAVA_HOME:-}
  if [ -n "$jdk" ]; then
    suits "$jdk" "$1"
    return
  fi
  on_path=$(command -v java) && [ -L "$on_path" ] && on_path=$(readlink -f "$on_path")
  for jdk in \
    "${JAVA_HOME:-}" \
    "${on_path%/bin/java}" \
    /usr/lib/jvm/* \
    /usr/java/* \
    "${HOME:-}"/.sdkman/candidates/java/* \
    "${HOME:-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    suits "$jdk" "$1" && return
  done
  jdk=
  return 1
}

# The one line for whoever has none.
no_jdk() {
  if [ -n "${LECTERN_JAVA_HOME:-}" ]; then
    echo "LECTERN_JAVA_HOME is $LECTERN_JAVA_HOME, which is not the home of a JDK 25 or newer"
  else
    echo "needs a JDK 25 or newer (Debian: apt install openjdk-25-jdk, macOS: brew install openjdk, SDKMAN: sdk install java) or its home in LECTERN_JAVA_HOME"
  fi
}

no_maven() {
  echo "needs Maven to build (Debian: apt install maven, macOS: brew install maven, SDKMAN: sdk install maven)"
}
