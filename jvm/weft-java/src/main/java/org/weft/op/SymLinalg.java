// Generated from the operator registry by capi/gen/java.py; do not edit.

package org.weft.op;

import org.weft.Operator;
import org.weft.Symbol;

/**
 * Operators of symbols.
 */
public final class SymLinalg {
  private SymLinalg() {}

  /**
   * The determinant of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol det(String name, Symbol a) {
    return Operator.named("_linalg_det").symbol(name, null, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol extractdiag(String name, Symbol a, LinalgExtractdiag attributes) {
    return Operator.named("_linalg_extractdiag").symbol(name, attributes, a);
  }

  /**
   * A diagonal of every matrix; a view of the same memory.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol extractdiag(String name, Symbol a) {
    return Operator.named("_linalg_extractdiag").symbol(name, null, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol extracttrian(String name, Symbol a, LinalgExtracttrian attributes) {
    return Operator.named("_linalg_extracttrian").symbol(name, attributes, a);
  }

  /**
   * The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
   * column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol extracttrian(String name, Symbol a) {
    return Operator.named("_linalg_extracttrian").symbol(name, null, a);
  }

  /**
   * LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
   *
   * @param name the node's name; null: made
   * @param a Matrices of full rank, shape (..., m, n) with m &lt;= n.
   * @return the outputs
   */
  public static Symbol gelqf(String name, Symbol a) {
    return Operator.named("_linalg_gelqf").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gemm(String name, Symbol a, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @return the outputs
   */
  public static Symbol gemm(String name, Symbol a) {
    return Operator.named("_linalg_gemm").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gemm(String name, Symbol a, Symbol b, Symbol c, LinalgGemm attributes) {
    return Operator.named("_linalg_gemm").symbol(name, attributes, a, b, c);
  }

  /**
   * alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
   * nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param c Shape (..., m, n).
   * @return the outputs
   */
  public static Symbol gemm(String name, Symbol a, Symbol b, Symbol c) {
    return Operator.named("_linalg_gemm").symbol(name, null, a, b, c);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gemm2(String name, Symbol a, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @return the outputs
   */
  public static Symbol gemm2(String name, Symbol a) {
    return Operator.named("_linalg_gemm2").symbol(name, null, a);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol gemm2(String name, Symbol a, Symbol b, LinalgGemm2 attributes) {
    return Operator.named("_linalg_gemm2").symbol(name, attributes, a, b);
  }

  /**
   * alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, k), or (..., k, m) with transpose_a.
   * @param b Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
   * @return the outputs
   */
  public static Symbol gemm2(String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_gemm2").symbol(name, null, a, b);
  }

  /**
   * The inverse of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Regular matrices, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol inverse(String name, Symbol a) {
    return Operator.named("_linalg_inverse").symbol(name, null, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol makediag(String name, Symbol a, LinalgMakediag attributes) {
    return Operator.named("_linalg_makediag").symbol(name, attributes, a);
  }

  /**
   * Matrices with the vectors on one diagonal and zeros elsewhere.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n).
   * @return the outputs
   */
  public static Symbol makediag(String name, Symbol a) {
    return Operator.named("_linalg_makediag").symbol(name, null, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n (n + 1) / 2).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol maketrian(String name, Symbol a, LinalgMaketrian attributes) {
    return Operator.named("_linalg_maketrian").symbol(name, attributes, a);
  }

  /**
   * Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
   * one column by column.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n (n + 1) / 2).
   * @return the outputs
   */
  public static Symbol maketrian(String name, Symbol a) {
    return Operator.named("_linalg_maketrian").symbol(name, null, a);
  }

  /**
   * Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
   *
   * @param name the node's name; null: made
   * @param a Symmetric positive definite matrices, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol potrf(String name, Symbol a) {
    return Operator.named("_linalg_potrf").symbol(name, null, a);
  }

  /**
   * The inverse of L L^T from its Cholesky factor L.
   *
   * @param name the node's name; null: made
   * @param a Matrices whose lower triangles are L, shape (..., n, n).
   * @return the outputs
   */
  public static Symbol potri(String name, Symbol a) {
    return Operator.named("_linalg_potri").symbol(name, null, a);
  }

  /**
   * Sign and logarithm of the absolute value of the determinant of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n).
   * @return the outputs
   */
  public static Symbol slogdet(String name, Symbol a) {
    return Operator.named("_linalg_slogdet").symbol(name, null, a);
  }

  /**
   * Sum of the logarithms of the diagonal of every matrix.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., n, n), with a positive diagonal.
   * @return the outputs
   */
  public static Symbol sumlogdiag(String name, Symbol a) {
    return Operator.named("_linalg_sumlogdiag").symbol(name, null, a);
  }

  /**
   * Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
   * eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
   * In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
   *
   * @param name the node's name; null: made
   * @param a Symmetric matrices, shape (..., n, n); the upper triangle is not read.
   * @return the outputs
   */
  public static Symbol syevd(String name, Symbol a) {
    return Operator.named("_linalg_syevd").symbol(name, null, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, n).
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol syrk(String name, Symbol a, LinalgSyrk attributes) {
    return Operator.named("_linalg_syrk").symbol(name, attributes, a);
  }

  /**
   * alpha A A^T, or alpha A^T A, for every index of the leading axes.
   *
   * @param name the node's name; null: made
   * @param a Shape (..., m, n).
   * @return the outputs
   */
  public static Symbol syrk(String name, Symbol a) {
    return Operator.named("_linalg_syrk").symbol(name, null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol trmm(String name, Symbol a, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").symbol(name, attributes, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @return the outputs
   */
  public static Symbol trmm(String name, Symbol a) {
    return Operator.named("_linalg_trmm").symbol(name, null, a);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol trmm(String name, Symbol a, Symbol b, LinalgTrmm attributes) {
    return Operator.named("_linalg_trmm").symbol(name, attributes, a, b);
  }

  /**
   * alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the outputs
   */
  public static Symbol trmm(String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_trmm").symbol(name, null, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol trsm(String name, Symbol a, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").symbol(name, attributes, a);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @return the outputs
   */
  public static Symbol trsm(String name, Symbol a) {
    return Operator.named("_linalg_trsm").symbol(name, null, a);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @param attributes its attributes; null: all defaults
   * @return the outputs
   */
  public static Symbol trsm(String name, Symbol a, Symbol b, LinalgTrsm attributes) {
    return Operator.named("_linalg_trsm").symbol(name, attributes, a, b);
  }

  /**
   * Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
   *
   * @param name the node's name; null: made
   * @param a Triangular matrices, shape (..., n, n); the other triangle is not read.
   * @param b Shape (..., n, m), or (..., m, n) with rightside.
   * @return the outputs
   */
  public static Symbol trsm(String name, Symbol a, Symbol b) {
    return Operator.named("_linalg_trsm").symbol(name, null, a, b);
  }
}
