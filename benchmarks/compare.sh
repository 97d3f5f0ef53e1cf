#!/usr/bin/env bash
# Times whole processes side by side in one run, each in turn with the others: a report beside Maven
# alone, checks of growing plans with their parts, and TaskJuggler (where 'tj3' is installed) on the
# same made plans, whose dates it compares. docs/performance.md says how to read what comes out.
#
#   benchmarks/compare.sh [RUNS]           5 runs of each count unless told
#   MAVEN='mvn -o' benchmarks/compare.sh   another way to start Maven
set -euo pipefail
cd "$(dirname "$0")/.."

runs="${1:-5}"
read -r -a maven <<<"${MAVEN:-mvn}"
work="$PWD/target/compare"
classpath="$work/classpath.txt"
rm -rf "$work"
mkdir -p "$work"

# The plugin has to be installed to be called, and the benchmarks compiled to make plans.
"${maven[@]}" -q -B -Pbench -DskipTests -Dspotless.check.skip=true -Dinvoker.skip=true \
  -pl .,tpm-core,tpm-maven-plugin install
"${maven[@]}" -q -B -Pbench -pl tpm-core \
  dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.includeScope=test
version="$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)"

java -cp "tpm-core/target/classes:tpm-core/target/test-classes:$(cat "$classpath")" \
  dev.tpm.bench.SideBySide "$runs" "$PWD" "$work" "$version" "${maven[@]}"
