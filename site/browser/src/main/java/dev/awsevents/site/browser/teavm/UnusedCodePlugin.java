package dev.awsevents.site.browser.teavm;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.UnbuiltException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves out what no page calls, and what TeaVM cannot see that nobody calls. It is a third of the
 * size.
 *
 * <ul>
 *   <li>Codecs of nested types: the modules name the types whose codecs they use.
 *   <li>Searching for a codec by the name of a class, and for methods by reflection.
 *   <li>Comparing and printing records, and printing instants as the JDK does.
 *   <li>Dates without a time, which no type of the library has.
 * </ul>
 */
public final class UnusedCodePlugin implements TeaVMPlugin {
  /** A class that is not public. */
  private static final String LOCAL_TEXTS = "dev.awsevents.runtime.scalar.LocalTexts";

  private static final MethodDescriptor NESTED =
      new MethodDescriptor("nested", Class.class, Codec.class);
  private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);
  private static final Set<MethodDescriptor> OF_RECORDS =
      Set.of(
          new MethodDescriptor("equals", Object.class, boolean.class),
          new MethodDescriptor("hashCode", int.class),
          TO_STRING);

  @Override
  public void install(TeaVMHost host) {
    host.add((type, context) -> transform(type));
  }

  private static void transform(ClassHolder type) {
    if (type.getInterfaces().contains(Codec.class.getName())) {
      remove(type, NESTED);
    }
    if (Record.class.getName().equals(type.getParent()) && type.getField("unknownFields") != null) {
      OF_RECORDS.forEach(method -> remove(type, method));
    }
    if (type.getName().equals(Codecs.class.getName())) {
      empty(type, "search");
    }
    if (type.getName().equals(Instant.class.getName())) {
      remove(type, TO_STRING);
    }
    if (type.getName().equals(LOCAL_TEXTS)) {
      empty(type, "date");
    }
    if (type.getName().equals(UnbuiltException.class.getName())) {
      empty(type, "builds");
    }
  }

  private static void remove(ClassHolder type, MethodDescriptor descriptor) {
    MethodHolder method = type.getMethod(descriptor);
    if (method != null) {
      type.removeMethod(method);
    }
  }

  /** Makes methods return null or false. */
  private static void empty(ClassHolder type, String name) {
    List<MethodHolder> methods =
        type.getMethods().stream().filter(method -> method.getName().equals(name)).toList();
    if (methods.size() != 1) {
      throw new IllegalStateException(type.getName() + " has no single method " + name);
    }
    MethodHolder method = methods.get(0);
    Program program = new Program();
    for (int i = 0; i <= method.parameterCount(); i++) {
      program.createVariable();
    }
    Variable result = program.createVariable();
    BasicBlock block = program.createBasicBlock();
    block.add(constant(method, result));
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(result);
    block.add(exit);
    method.setProgram(program);
  }

  private static Instruction constant(MethodHolder method, Variable receiver) {
    if (method.getResultType() instanceof ValueType.Object) {
      NullConstantInstruction constant = new NullConstantInstruction();
      constant.setReceiver(receiver);
      return constant;
    }
    IntegerConstantInstruction constant = new IntegerConstantInstruction();
    constant.setReceiver(receiver);
    return constant;
  }
}
