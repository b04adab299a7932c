import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import org.weft.Autograd;
import org.weft.NDArray;
import org.weft.Weft;
import org.weft.op.Ops;
import org.weft.op.Softmax;

/** Small operators from Java; the lines it reads and writes are those of small.c. */
public final class Small {
  private static final NDArray A = NDArray.of(new float[] {1, 2, 3, 4});
  private static final NDArray B = NDArray.of(new float[] {5, 6, 7, 8});
  private static final NDArray MATRIX = NDArray.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
  private static final NDArray X = A.copy();

  private static NDArray add(int count) {
    for (int i = 1; i < count; ++i) {
      A.add(B).close();
    }
    return A.add(B);
  }

  private static NDArray softmax(int count) {
    for (int i = 1; i < count; ++i) {
      Ops.softmax(MATRIX, Softmax.attrs().axis(1)).close();
    }
    return Ops.softmax(MATRIX, Softmax.attrs().axis(1));
  }

  private static NDArray gradient(int count) {
    for (int i = 0; i < count; ++i) {
      NDArray product;
      try (Autograd.Mode recorded = Autograd.record()) {
        product = X.mul(B);
      }
      product.backward();
      product.close();
    }
    return X.gradient();
  }

  public static void main(String[] arguments) throws IOException {
    X.attachGradient(false);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] words = line.split(" ");
      int count = Integer.parseInt(words[1]);
      long start = System.nanoTime();
      NDArray result =
          switch (words[0]) {
            case "add" -> add(count);
            case "softmax" -> softmax(count);
            default -> gradient(count);
          };
      Weft.waitAll();
      double taken = (System.nanoTime() - start) * 1e-9;
      System.out.println(taken + " " + result.toFloatArray()[0]);
      result.close();
    }
  }
}
