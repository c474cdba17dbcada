package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;

/** Access to maps. */
record MapAccess(ElementAccess value) implements LoopAccess {
  @Override
  public TypeName javaType() {
    return of(ClassName.get(Map.class));
  }

  private TypeName of(ClassName map) {
    return ParameterizedTypeName.get(map, ClassName.get(String.class), value.elementType());
  }

  @Override
  public ClassName library() {
    return Library.IMMUTABLE_MAP;
  }

  @Override
  public boolean isFreeForm() {
    return value.isFreeForm();
  }

  @Override
  public String inWords() {
    return "A map.";
  }

  @Override
  public String methodName() {
    return "MapOf" + value.methodName();
  }

  @Override
  public String naming() {
    return "tryNameMap";
  }

  @Override
  public boolean mayReject() {
    return true;
  }

  @Override
  public CodeBlock readField(CollectionMethods collections) {
    return CodeBlock.of("in.startsObject() ? $L : null", read(collections));
  }

  @Override
  public Optional<LibraryMethods> libraryMethods() {
    return value.mapMethods();
  }

  @Override
  public boolean isMadeOfText() {
    return value.isMadeOfText();
  }

  @Override
  public CodeBlock readLoop(CollectionMethods collections) {
    return CodeBlock.of(
        """
        in.beginObject();
        int begin = in.beginElements();
        for ($T name = in.nextName(true); name != null; name = in.nextName(false)) {
          in.addEntry(name, $L);
        }
        return in.takeMap(begin);
        """,
        String.class,
        value.readElement(collections));
  }

  @Override
  public String parameter() {
    return "map";
  }

  @Override
  public CodeBlock writeLoop(CollectionMethods collections) {
    return JavaTemplate.of(
            """
            $entries:T entries = $map:T.indexed(map);
            out.beginObject();
            for (int i = 0; i < entries.size(); i++) {
              out.name(entries.keyAt(i));
              $value:T element = entries.valueAt(i);
              $writeElement:L
            }
            out.endObject();
            """)
        .with("entries", of(Library.IMMUTABLE_MAP))
        .with("map", Library.IMMUTABLE_MAP)
        .with("value", value.elementType())
        .with("writeElement", LoopAccess.writeElement(value, collections))
        .code();
  }

  @Override
  public Optional<NestedBuilder> nestedBuilder() {
    return value
        .nestedBuilder()
        .filter(nested -> nested.prefix().isEmpty())
        .map(nested -> new NestedBuilder("put", nested.built(), true, "Puts one entry"));
  }
}
