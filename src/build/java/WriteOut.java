import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes out, in compiled classes, what they would have the JVM make at their first run: what a
/// `switch` over types chooses by, and the `equals` and `hashCode` of records. The ahead-of-time
/// cache cannot hold what is made at run time, and a start would pay for each of them.
///
/// `java WriteOut.java FOLDER`, with the classes and their libraries on the class path.
final class WriteOut implements ClassTransform {
  private static final ClassFile FORMAT = ClassFile.of();
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");

  private final ClassModel model;
  private int switches;

  private WriteOut(ClassModel model) {
    this.model = model;
  }

  public static void main(String[] words) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(words[0]))) {
      files.filter(file -> file.toString().endsWith(".class")).forEach(WriteOut::rewrite);
    }
  }

  private static void rewrite(Path file) {
    try {
      ClassModel model = FORMAT.parse(file);
      if (calls(model).anyMatch(call -> isSwitch(call) || isOfRecord(call))) {
        Files.write(file, FORMAT.transformClass(model, new WriteOut(model)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<InvokeDynamicInstruction> calls(ClassModel model) {
    return model.methods().stream().flatMap(WriteOut::calls);
  }

  private static Stream<InvokeDynamicInstruction> calls(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast);
  }

  private static boolean isMadeBy(InvokeDynamicInstruction call, String owner, String method) {
    DirectMethodHandleDesc maker = call.bootstrapMethod();
    return maker.owner().descriptorString().equals("Ljava/lang/runtime/" + owner + ";")
        && maker.methodName().equals(method);
  }

  /// One over types, or over an enum and null. Not one over other constants: none stands where a
  /// start comes by.
  private static boolean isSwitch(InvokeDynamicInstruction call) {
    return isMadeBy(call, "SwitchBootstraps", "enumSwitch")
        || (isMadeBy(call, "SwitchBootstraps", "typeSwitch")
            && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance));
  }

  private static boolean isOfRecord(InvokeDynamicInstruction call) {
    String name = call.name().stringValue();
    return isMadeBy(call, "ObjectMethods", "bootstrap") && !name.equals("toString");
  }

  @Override
  public void accept(ClassBuilder out, ClassElement element) {
    if (!(element instanceof MethodModel method)
        || calls(method).noneMatch(call -> isSwitch(call) || isOfRecord(call))) {
      out.with(element);
      return;
    }
    if (calls(method).anyMatch(WriteOut::isOfRecord)) {
      List<DirectMethodHandleDesc> fields =
          calls(method).findFirst().orElseThrow().bootstrapArgs().stream()
              .skip(2)
              .map(DirectMethodHandleDesc.class::cast)
              .toList();
      out.withMethodBody(
          method.methodName(),
          method.methodType(),
          method.flags().flagsMask(),
          method.methodName().equalsString("equals")
              ? code -> equals(code, fields)
              : code -> hashCode(code, fields));
      return;
    }
    out.transformMethod(
        method, MethodTransform.transformingCode((code, each) -> call(out, code, each)));
  }

  private void call(ClassBuilder out, CodeBuilder code, CodeElement element) {
    if (!(element instanceof InvokeDynamicInstruction call && isSwitch(call))) {
      code.with(element);
      return;
    }
    ClassDesc self = model.thisClass().asSymbol();
    String name = "switch$" + switches++;
    MethodTypeDesc type = call.typeSymbol();
    boolean inInterface = model.flags().has(AccessFlag.INTERFACE);
    code.invokestatic(self, name, type, inInterface);
    out.withMethodBody(
        name,
        type,
        ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC,
        body -> choose(body, type.parameterType(0), call.bootstrapArgs()));
  }

  /// -1 for null, else the index of the first label from a given one on that the value is of (a
  /// type) or is (the name of a constant of its enum), else their number.
  private static void choose(CodeBuilder code, ClassDesc of, List<ConstantDesc> labels) {
    code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
    for (int i = 0; i < labels.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next).aload(0);
      switch (labels.get(i)) {
        case ClassDesc type -> code.instanceOf(type).ifeq(next);
        case ConstantDesc name -> code.getstatic(of, (String) name, of).if_acmpne(next);
      }
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(labels.size()).ireturn();
  }

  private void equals(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
    ClassDesc self = model.thisClass().asSymbol();
    Label differ = code.newLabel();
    code.aload(0).aload(1).ifThen(Opcode.IF_ACMPEQ, same -> same.iconst_1().ireturn());
    code.aload(1).instanceOf(self).ifeq(differ);
    code.aload(1).checkcast(self).astore(2);
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.aload(0).getfield(self, field.methodName(), type);
      code.aload(2).getfield(self, field.methodName(), type);
      switch (TypeKind.from(type)) {
        case REFERENCE ->
            code.invokestatic(
                    OBJECTS,
                    "equals",
                    MethodTypeDesc.of(
                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                .ifeq(differ);
        case LONG -> code.lcmp().ifne(differ);
        case FLOAT, DOUBLE ->
            code.invokestatic(
                    boxed(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                .ifne(differ);
        default -> code.if_icmpne(differ);
      }
    }
    code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
  }

  private void hashCode(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
    ClassDesc self = model.thisClass().asSymbol();
    code.iconst_0();
    for (DirectMethodHandleDesc field : fields) {
      ClassDesc type = field.invocationType().returnType();
      code.loadConstant(31).imul();
      code.aload(0).getfield(self, field.methodName(), type);
      boolean value = type.isPrimitive();
      code.invokestatic(
          value ? boxed(type) : OBJECTS,
          "hashCode",
          MethodTypeDesc.of(ConstantDescs.CD_int, value ? type : ConstantDescs.CD_Object));
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc boxed(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case SHORT -> ConstantDescs.CD_Short;
      case CHAR -> ConstantDescs.CD_Character;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
    };
  }
}
