// Generated from the operator registry by capi/gen/scala.py; do not edit.

package weft.gen

import weft._

private[weft] trait SymOpsLinalg {

  /** The determinant of every matrix.
    * @param A Shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_det(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_det").symbol(name, A)

  /** A diagonal of every matrix; a view of the same memory.
    * @param A Shape (..., n, n).
    * @param offset Which diagonal: above (> 0) or below the main one; default 0.
    * @param name The node's name; None: made.
    */
  def linalg_extractdiag(
      A: Symbol,
      offset: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_extractdiag").set("offset", offset).symbol(name, A)

  /** The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
    * column by column.
    * @param A Shape (..., n, n).
    * @param offset The diagonal that bounds the triangle: above (> 0) or below the main one;
    *   default 0.
    * @param lower The lower triangle, where offset is 0; default True.
    * @param name The node's name; None: made.
    */
  def linalg_extracttrian(
      A: Symbol,
      offset: Option[Long] = None,
      lower: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_extracttrian").set("offset", offset).set("lower", lower).symbol(name, A)

  /** LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
    * @param A Matrices of full rank, shape (..., m, n) with m <= n.
    * @param name The node's name; None: made.
    */
  def linalg_gelqf(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_gelqf").symbol(name, A)

  /** alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
    * nothing.
    * @param A Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param B Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    * @param C Shape (..., m, n).
    * @param transpose_a Use A transposed; default False.
    * @param transpose_b Use B transposed; default False.
    * @param alpha Scale of the product; default 1.
    * @param beta Scale of C; default 1.
    * @param axis The axis of the matrices' rows; default -2.
    * @param name The node's name; None: made.
    */
  def linalg_gemm(
      A: Symbol,
      B: Option[Symbol] = None,
      C: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      alpha: Option[Double] = None,
      beta: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_gemm")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("alpha", alpha)
      .set("beta", beta)
      .set("axis", axis)
      .symbol(name, A, B.orNull, C.orNull)

  /** alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
    * @param A Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param B Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
    * @param transpose_a Use A transposed; default False.
    * @param transpose_b Use B transposed; default False.
    * @param alpha Scale of the product; default 1.
    * @param axis The axis of the matrices' rows; default -2.
    * @param name The node's name; None: made.
    */
  def linalg_gemm2(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      alpha: Option[Double] = None,
      axis: Option[Long] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_gemm2")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("alpha", alpha)
      .set("axis", axis)
      .symbol(name, A, B.orNull)

  /** The inverse of every matrix.
    * @param A Regular matrices, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_inverse(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_inverse").symbol(name, A)

  /** Matrices with the vectors on one diagonal and zeros elsewhere.
    * @param A Shape (..., n).
    * @param offset Which diagonal: above (> 0) or below the main one; default 0.
    * @param name The node's name; None: made.
    */
  def linalg_makediag(A: Symbol, offset: Option[Long] = None, name: Option[String] = None): Symbol =
    new Call("_linalg_makediag").set("offset", offset).symbol(name, A)

  /** Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an
    * upper one column by column.
    * @param A Shape (..., n (n + 1) / 2).
    * @param offset The diagonal that bounds the triangle: above (> 0) or below the main one;
    *   default 0.
    * @param lower The lower triangle, where offset is 0; default True.
    * @param name The node's name; None: made.
    */
  def linalg_maketrian(
      A: Symbol,
      offset: Option[Long] = None,
      lower: Option[Boolean] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_maketrian").set("offset", offset).set("lower", lower).symbol(name, A)

  /** Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
    * @param A Symmetric positive definite matrices, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_potrf(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_potrf").symbol(name, A)

  /** The inverse of L L^T from its Cholesky factor L.
    * @param A Matrices whose lower triangles are L, shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_potri(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_potri").symbol(name, A)

  /** Sign and logarithm of the absolute value of the determinant of every matrix.
    * @param A Shape (..., n, n).
    * @param name The node's name; None: made.
    */
  def linalg_slogdet(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_slogdet").symbol(name, A)

  /** Sum of the logarithms of the diagonal of every matrix.
    * @param A Shape (..., n, n), with a positive diagonal.
    * @param name The node's name; None: made.
    */
  def linalg_sumlogdiag(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_sumlogdiag").symbol(name, A)

  /** Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
    * eigenvector of L[i], and its element of the largest absolute value is positive; L is
    * ascending. In the gradient, eigenvectors of equal eigenvalues count as independent of each
    * other.
    * @param A Symmetric matrices, shape (..., n, n); the upper triangle is not read.
    * @param name The node's name; None: made.
    */
  def linalg_syevd(A: Symbol, name: Option[String] = None): Symbol =
    new Call("_linalg_syevd").symbol(name, A)

  /** alpha A A^T, or alpha A^T A, for every index of the leading axes.
    * @param A Shape (..., m, n).
    * @param transpose A^T A instead of A A^T; default False.
    * @param alpha Scale of the product; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_syrk(
      A: Symbol,
      transpose: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_syrk").set("transpose", transpose).set("alpha", alpha).symbol(name, A)

  /** alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
    * @param A Triangular matrices, shape (..., n, n); the other triangle is not read.
    * @param B Shape (..., n, m), or (..., m, n) with rightside.
    * @param transpose Use A transposed; default False.
    * @param rightside A stands to the right of the other matrix; default False.
    * @param lower Whether the lower triangle of A is used, or the upper one; default True.
    * @param alpha Multiplies B; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_trmm(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose: Option[Boolean] = None,
      rightside: Option[Boolean] = None,
      lower: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_trmm")
      .set("transpose", transpose)
      .set("rightside", rightside)
      .set("lower", lower)
      .set("alpha", alpha)
      .symbol(name, A, B.orNull)

  /** Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
    * @param A Triangular matrices, shape (..., n, n); the other triangle is not read.
    * @param B Shape (..., n, m), or (..., m, n) with rightside.
    * @param transpose Use A transposed; default False.
    * @param rightside A stands to the right of the other matrix; default False.
    * @param lower Whether the lower triangle of A is used, or the upper one; default True.
    * @param alpha Multiplies B; default 1.
    * @param name The node's name; None: made.
    */
  def linalg_trsm(
      A: Symbol,
      B: Option[Symbol] = None,
      transpose: Option[Boolean] = None,
      rightside: Option[Boolean] = None,
      lower: Option[Boolean] = None,
      alpha: Option[Double] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("_linalg_trsm")
      .set("transpose", transpose)
      .set("rightside", rightside)
      .set("lower", lower)
      .set("alpha", alpha)
      .symbol(name, A, B.orNull)

  /** Products of matrices: the last two axes of both inputs are multiplied for every index of the
    * leading axes, which must be equal.
    * @param lhs Shape (..., m, k), or (..., k, m) with transpose_a.
    * @param rhs Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
    * @param transpose_a Use lhs transposed; default False.
    * @param transpose_b Use rhs transposed; default False.
    * @param forward_stype Storage of the result; accepted for compatibility, the result is dense;
    *   one of None, csr, default, row_sparse; default None.
    * @param name The node's name; None: made.
    */
  def batch_dot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      forward_stype: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("batch_dot")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("forward_stype", forward_stype)
      .symbol(name, lhs, rhs.orNull)

  /** Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors
    * (shape (1,)), the product of matrices, and their generalisation to more axes. transpose_a
    * moves the first axis of lhs to the end, transpose_b the last axis of rhs to the front.
    * @param lhs Shape (..., k).
    * @param rhs Shape (k, ...), dtype of lhs.
    * @param transpose_a Use lhs transposed; default False.
    * @param transpose_b Use rhs transposed; default False.
    * @param forward_stype Storage of the result; accepted for compatibility, the result is dense;
    *   one of None, csr, default, row_sparse; default None.
    * @param name The node's name; None: made.
    */
  def dot(
      lhs: Symbol,
      rhs: Option[Symbol] = None,
      transpose_a: Option[Boolean] = None,
      transpose_b: Option[Boolean] = None,
      forward_stype: Option[String] = None,
      name: Option[String] = None
  ): Symbol =
    new Call("dot")
      .set("transpose_a", transpose_a)
      .set("transpose_b", transpose_b)
      .set("forward_stype", forward_stype)
      .symbol(name, lhs, rhs.orNull)

  /** Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows,
    * columns).
    * @param args Matrices with one number of columns.
    * @param name The node's name; None: made.
    */
  def khatri_rao(args: Seq[Symbol], name: Option[String] = None): Symbol =
    new Call("khatri_rao").symbol(name, args: _*)
}
