package org.weft.clojure;

import static org.junit.jupiter.api.Assertions.assertNull;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import clojure.lang.Var;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tests in src/test/clojure, as tests of JUnit's. */
class ClojureTest {
  @TestFactory
  List<DynamicTest> all() {
    IFn require = Clojure.var("clojure.core", "require");
    require.invoke(Clojure.read("weft.runner"));
    IFn tests = Clojure.var("weft.runner", "tests");
    IFn run = Clojure.var("weft.runner", "run");
    List<DynamicTest> all = new ArrayList<>();
    for (String part :
        List.of("clojure", "golden", "hostile", "kvstore", "memory", "operator")) {
      String space = "weft." + part + "-test";
      for (Object test : (Iterable<?>) tests.invoke(space)) {
        String name = ((Var) test).sym.getName();
        all.add(DynamicTest.dynamicTest(name, () -> assertNull(run.invoke(test))));
      }
    }
    return all;
  }
}
