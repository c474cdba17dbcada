package dev.awsevents.packaging;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;

/** Constants of a class file. */
final class ConstantPool {
  /** https://docs.oracle.com/javase/specs/jvms/se25/html/jvms-4.html#jvms-4.4 */
  enum Kind {
    CLASS(7),
    STRING(8),
    /** The name of a field or method that the class uses. */
    MEMBER(12),
    /** The descriptor of a method that a lambda expression or a method reference stands for. */
    METHOD_TYPE(16);

    private final int tag;

    Kind(int tag) {
      this.tag = tag;
    }
  }

  private ConstantPool() {}

  /** All constants of a kind; of classes the names, with slashes. */
  static List<String> values(ClassReader reader, Kind kind) {
    List<String> values = new ArrayList<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int item = 1; item < reader.getItemCount(); item++) {
      int offset = reader.getItem(item);
      if (offset > 0 && reader.readByte(offset - 1) == kind.tag) {
        String value = reader.readUTF8(offset, buffer);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }
}
