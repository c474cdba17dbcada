package dev.awsevents.site.browser.teavm;

import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Makes calls of {@link MissingMethods} of the calls that TeaVM's JDK does not have. */
public final class MissingMethodsPlugin implements TeaVMPlugin {
  private static final MethodReference STRING_OF_HIGH_BYTE =
      new MethodReference(
          String.class, "<init>", byte[].class, int.class, int.class, int.class, void.class);
  private static final MethodReference STRING_OF_CHARSET =
      new MethodReference(
          String.class, "<init>", byte[].class, int.class, int.class, Charset.class, void.class);
  private static final MethodReference HIGH_BYTE_ZERO =
      new MethodReference(MissingMethods.class, "highByteZero", Charset.class);

  /** From the JDK's method to its replacement. */
  private final Map<MethodReference, MethodReference> replacements = new HashMap<>();

  @Override
  public void install(TeaVMHost host) {
    for (Method method : MissingMethods.class.getDeclaredMethods()) {
      if (method.getParameterCount() > 0) {
        replacements.put(replaced(method), MethodReference.parse(method));
      }
    }
    host.add((type, context) -> transform(type));
  }

  private static MethodReference replaced(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    Class<?>[] signature = Arrays.copyOfRange(parameters, 1, parameters.length + 1);
    signature[signature.length - 1] = method.getReturnType();
    return new MethodReference(parameters[0], method.getName(), signature);
  }

  private void transform(ClassHolder type) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          for (Instruction instruction : block) {
            if (instruction instanceof InvokeInstruction call) {
              replace(call);
            }
          }
        }
      }
    }
  }

  private void replace(InvokeInstruction call) {
    MethodReference replacement = replacements.get(call.getMethod());
    if (replacement != null) {
      Variable[] arguments = new Variable[call.getArguments().size() + 1];
      arguments[0] = call.getInstance();
      for (int i = 1; i < arguments.length; i++) {
        arguments[i] = call.getArguments().get(i - 1);
      }
      call.setInstance(null);
      call.setType(InvocationType.SPECIAL);
      call.setMethod(replacement);
      call.setArguments(arguments);
    } else if (call.getMethod().equals(STRING_OF_HIGH_BYTE)) {
      List<? extends Variable> arguments = call.getArguments();
      call.setMethod(STRING_OF_CHARSET);
      call.setArguments(arguments.get(0), arguments.get(2), arguments.get(3), charset(call));
    }
  }

  private static Variable charset(InvokeInstruction before) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(HIGH_BYTE_ZERO);
    call.setReceiver(before.getProgram().createVariable());
    call.setLocation(before.getLocation());
    before.insertPrevious(call);
    return call.getReceiver();
  }
}
