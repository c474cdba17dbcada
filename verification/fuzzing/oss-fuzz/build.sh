#!/bin/bash -eu
# Builds the fuzz targets for OSS-Fuzz: for each of them a program in $OUT that fuzzes it, and a zip
# file of its kept inputs. The programs start the Jazzer that the project is tested with, not that
# of the image: Jazzer and its part for JUnit must be of the same version.

fuzzing=verification/fuzzing
package=dev/awsevents/fuzzing

mvn -B -ntp -q -DskipTests -Pfuzz -pl "$fuzzing" -am package
mkdir -p "$OUT/lib"
cp "$fuzzing"/target/oss-fuzz/*.jar "$OUT/lib"
cp -r "$fuzzing/target/test-classes" "$OUT/classes"

for source in "$fuzzing/src/test/java/$package"/*FuzzTest.java; do
  target=$(basename -s .java "$source")
  method=$(sed -n '/@FuzzTest/{n;s/.*void \([A-Za-z0-9]*\)(.*/\1/p;}' "$source")
  cat > "$OUT/$target" <<EOF
#!/bin/bash
# OSS-Fuzz finds fuzz targets by this word: LLVMFuzzerTestOneInput.
this_dir=\$(cd "\$(dirname "\$0")" && pwd)
exec "\${JAVA_HOME:+\$JAVA_HOME/bin/}java" -XX:+EnableDynamicAgentLoading -Xmx1536m \\
  -cp "\$this_dir/classes:\$this_dir/lib/*" com.code_intelligence.jazzer.Jazzer \\
  --target_class=dev.awsevents.fuzzing.$target --target_method=$method \\
  '--instrumentation_includes=dev.awsevents.**' \\
  '--instrumentation_excludes=dev.awsevents.fuzzing.**' \\
  --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection \\
  "\$@"
EOF
  chmod +x "$OUT/$target"
  inputs="$fuzzing/src/test/resources/$package/${target}Inputs/$method"
  if [ -d "$inputs" ]; then
    zip -q -j "$OUT/${target}_seed_corpus.zip" "$inputs"/*
  fi
done
