package dev.tpm.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * A lambda or a method reference.
 *
 * @param method the name of the interface's method
 * @param erased its type as declared
 * @param meant its type as used here
 * @param body what is called
 * @param captured what it holds on to
 */
record Lambda(
    int number, Type of, String method, Type erased, Type meant, Handle body, Type[] captured) {
  Type[] kinds() {
    return Stream.of(captured).map(Values::kind).toArray(Type[]::new);
  }

  String factory() {
    return Type.getMethodDescriptor(
        of, Stream.concat(Stream.of(kinds()), Stream.of(Type.INT_TYPE)).toArray(Type[]::new));
  }

  String constructor() {
    return Type.getMethodDescriptor(
        Type.VOID_TYPE,
        Stream.concat(Stream.of(Type.INT_TYPE), Stream.of(kinds())).toArray(Type[]::new));
  }

  /** What goes into the body, the receiver first. */
  List<Type> parameters() {
    List<Type> all = new ArrayList<>();
    if (body.getTag() != H_INVOKESTATIC && body.getTag() != H_NEWINVOKESPECIAL) {
      all.add(Type.getObjectType(body.getOwner()));
    }
    all.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return all;
  }

  Type result() {
    return body.getTag() == H_NEWINVOKESPECIAL
        ? Type.getObjectType(body.getOwner())
        : Type.getReturnType(body.getDesc());
  }

  /** The field that holds the captured value at a place. */
  static String field(Type[] kinds, int place) {
    long before = Stream.of(kinds).limit(place).filter(kinds[place]::equals).count();
    return kinds[place].getDescriptor().substring(0, 1).toLowerCase(Locale.ROOT) + before;
  }
}
