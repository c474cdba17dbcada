package dev.awsevents.spark.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Unpacks files, by the endings of their names. */
public final class Compression {
  private Compression() {}

  /** Whether the name of a file ends as those of packed files do. */
  public static boolean isCompressed(String path, Configuration configuration) {
    return isZstandard(path)
        || new CompressionCodecFactory(configuration).getCodec(new Path(path)) != null;
  }

  /** The content of a file; the stream itself if the file is not compressed. */
  public static InputStream unpacked(InputStream in, String path, Configuration configuration)
      throws IOException {
    if (isZstandard(path)) {
      // Hadoop's codec needs a native library that few clusters have. Spark has this one.
      return new ZstdInputStreamNoFinalizer(in).setContinuous(false);
    }
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(new Path(path));
    return codec == null ? in : codec.createInputStream(in);
  }

  private static boolean isZstandard(String path) {
    return path.endsWith(".zst") || path.endsWith(".zstd");
  }
}
