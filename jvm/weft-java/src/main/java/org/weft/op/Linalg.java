// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import java.util.List;
import org.weft.NDArray;
import org.weft.Operator;

/**
 * Operators of arrays.
 */
public final class Linalg {
  private Linalg() {}

  /**
   * The determinant of every matrix.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray det(NDArray a) {
    return Operator.named("_linalg_det").apply(null, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray extractdiag(NDArray a, LinalgExtractdiag attributes) {
    return Operator.named("_linalg_extractdiag").apply(attributes, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray extractdiag(NDArray a) {
    return Operator.named("_linalg_extractdiag").apply(null, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray extracttrian(NDArray a, LinalgExtracttrian attributes) {
    return Operator.named("_linalg_extracttrian").apply(attributes, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param a Shape (..., n, n).
   * @return the result
   */
  public static NDArray extracttrian(NDArray a) {
    return Operator.named("_linalg_extracttrian").apply(null, a);
  }

  /**
   * LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
   *
   * @param a Matrices of full rank, shape (..., m, n) with m &lt;= n.
   * @return the results
   */
  public static List<NDArray> gelqf(NDArray a) {
    return Operator.named("_linalg_gelqf").invoke(null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gemm(NDArray a, NDArray b, NDArray c, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").apply(attributes, a, b, c);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @return the result
   */
  public static NDArray gemm(NDArray a, NDArray b, NDArray c) {
    return Operator.named("_linalg_gemm").apply(null, a, b, c);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray gemm2(NDArray a, NDArray b, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").apply(attributes, a, b);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @return the result
   */
  public static NDArray gemm2(NDArray a, NDArray b) {
    return Operator.named("_linalg_gemm2").apply(null, a, b);
  }

  /**
   * The inverse of every matrix.
   *
   * @param a Regular matrices, shape (..., n, n).
   * @return the result
   */
  public static NDArray inverse(NDArray a) {
    return Operator.named("_linalg_inverse").apply(null, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param a Shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray makediag(NDArray a, LinalgMakediag attributes) {
    return Operator.named("_linalg_makediag").apply(attributes, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param a Shape (..., n).
   * @return the result
   */
  public static NDArray makediag(NDArray a) {
    return Operator.named("_linalg_makediag").apply(null, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param a Shape (..., n (n + 1) / 2).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray maketrian(NDArray a, LinalgMaketrian attributes) {
    return Operator.named("_linalg_maketrian").apply(attributes, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param a Shape (..., n (n + 1) / 2).
   * @return the result
   */
  public static NDArray maketrian(NDArray a) {
    return Operator.named("_linalg_maketrian").apply(null, a);
  }

  /**
   * Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
   *
   * @param a Symmetric positive definite matrices, shape (..., n, n).
   * @return the result
   */
  public static NDArray potrf(NDArray a) {
    return Operator.named("_linalg_potrf").apply(null, a);
  }

  /**
   * The inverse of L L^T from its Cholesky factor L.
   *
   * @param a Matrices whose lower triangles are L, shape (..., n, n).
   * @return the result
   */
  public static NDArray potri(NDArray a) {
    return Operator.named("_linalg_potri").apply(null, a);
  }

  /**
   * Sign and logarithm of the absolute value of the determinant of every matrix.
   *
   * @param a Shape (..., n, n).
   * @return the results
   */
  public static List<NDArray> slogdet(NDArray a) {
    return Operator.named("_linalg_slogdet").invoke(null, a);
  }

  /**
   * Sum of the logarithms of the diagonal of every matrix.
   *
   * @param a Shape (..., n, n), with a positive diagonal.
   * @return the result
   */
  public static NDArray sumlogdiag(NDArray a) {
    return Operator.named("_linalg_sumlogdiag").apply(null, a);
  }

  /**
   * Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
   * eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
   * In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
   *
   * @param a Symmetric matrices, shape (..., n, n); the upper triangle is not read.
   * @return the results
   */
  public static List<NDArray> syevd(NDArray a) {
    return Operator.named("_linalg_syevd").invoke(null, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param a Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray syrk(NDArray a, LinalgSyrk attributes) {
    return Operator.named("_linalg_syrk").apply(attributes, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param a Shape (..., m, n).
   * @return the result
   */
  public static NDArray syrk(NDArray a) {
    return Operator.named("_linalg_syrk").apply(null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray trmm(NDArray a, NDArray b, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").apply(attributes, a, b);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the result
   */
  public static NDArray trmm(NDArray a, NDArray b) {
    return Operator.named("_linalg_trmm").apply(null, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the result
   */
  public static NDArray trsm(NDArray a, NDArray b, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").apply(attributes, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the result
   */
  public static NDArray trsm(NDArray a, NDArray b) {
    return Operator.named("_linalg_trsm").apply(null, a, b);
  }
}
