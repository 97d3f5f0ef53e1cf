#!/usr/bin/env bash
# Reads the past of made plans of 1,000 items with more and more commits, in turn with plain checks of
# the same plan. docs/performance.md says how to read what comes out.
#
#   benchmarks/past.sh [COMMITS...]        50, 500 and 2,000 unless told
#   MAVEN='mvn -o' benchmarks/past.sh      another way to start Maven
#   HEAP=112m benchmarks/past.sh           how much memory there is
set -euo pipefail
cd "$(dirname "$0")/.."

read -r -a maven <<<"${MAVEN:-mvn}"
work="$PWD/target/past"
rm -rf "$work"
mkdir -p "$work"

"${maven[@]}" -q -B -Pbench -Dspotless.check.skip=true -pl .,tpm-core test-compile
"${maven[@]}" -q -B -Pbench -pl tpm-core \
  dependency:build-classpath -Dmdep.outputFile="$work/classpath.txt" -Dmdep.includeScope=test

for commits in "${@:-50 500 2000}"; do
  for each in $commits; do
    java -Xmx"${HEAP:-512m}" \
      -cp "tpm-core/target/classes:tpm-core/target/test-classes:$(cat "$work/classpath.txt")" \
      dev.tpm.PastRace 1000 "$each" "$work/$each"
  done
done
