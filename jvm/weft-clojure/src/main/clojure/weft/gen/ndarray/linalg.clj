;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn linalg-det
  "The determinant of every matrix.
  a: Shape (..., n, n)."
  {:arglists '([a])}
  [a & options]
  (call-one "_linalg_det" [a] options))

(defn linalg-extractdiag
  "A diagonal of every matrix; a view of the same memory.
  a: Shape (..., n, n).
  :offset: Which diagonal: above (> 0) or below the main one; default 0."
  {:arglists '([a & {:keys [offset]}])}
  [a & options]
  (call-one "_linalg_extractdiag" [a] options))

(defn linalg-extracttrian
  "The elements of a triangle of every matrix as a vector: a lower one row by row, an upper one
  column by column.
  a: Shape (..., n, n).
  :offset: The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  :lower: The lower triangle, where offset is 0; default True."
  {:arglists '([a & {:keys [offset lower]}])}
  [a & options]
  (call-one "_linalg_extracttrian" [a] options))

(defn linalg-gelqf
  "LQ factors of every matrix: A = L Q with orthonormal rows in Q and a lower triangular L.
  a: Matrices of full rank, shape (..., m, n) with m <= n."
  {:arglists '([a])}
  [a & options]
  (call-all "_linalg_gelqf" [a] options))

(defn linalg-gemm
  "alpha op(A) op(B) + beta C for every index of the leading axes, where op transposes or does
  nothing.
  a: Shape (..., m, k), or (..., k, m) with transpose_a.
  b: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
  c: Shape (..., m, n).
  :transpose-a: Use A transposed; default False.
  :transpose-b: Use B transposed; default False.
  :alpha: Scale of the product; default 1.
  :beta: Scale of C; default 1.
  :axis: The axis of the matrices' rows; default -2."
  {:arglists '([a b c & {:keys [transpose-a transpose-b alpha beta axis]}])}
  [a b c & options]
  (call-one "_linalg_gemm" [a b c] options))

(defn linalg-gemm2
  "alpha op(A) op(B) for every index of the leading axes, where op transposes or does nothing.
  a: Shape (..., m, k), or (..., k, m) with transpose_a.
  b: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of A.
  :transpose-a: Use A transposed; default False.
  :transpose-b: Use B transposed; default False.
  :alpha: Scale of the product; default 1.
  :axis: The axis of the matrices' rows; default -2."
  {:arglists '([a b & {:keys [transpose-a transpose-b alpha axis]}])}
  [a b & options]
  (call-one "_linalg_gemm2" [a b] options))

(defn linalg-inverse
  "The inverse of every matrix.
  a: Regular matrices, shape (..., n, n)."
  {:arglists '([a])}
  [a & options]
  (call-one "_linalg_inverse" [a] options))

(defn linalg-makediag
  "Matrices with the vectors on one diagonal and zeros elsewhere.
  a: Shape (..., n).
  :offset: Which diagonal: above (> 0) or below the main one; default 0."
  {:arglists '([a & {:keys [offset]}])}
  [a & options]
  (call-one "_linalg_makediag" [a] options))

(defn linalg-maketrian
  "Matrices with the vectors in one triangle and zeros elsewhere: a lower one row by row, an upper
  one column by column.
  a: Shape (..., n (n + 1) / 2).
  :offset: The diagonal that bounds the triangle: above (> 0) or below the main one; default 0.
  :lower: The lower triangle, where offset is 0; default True."
  {:arglists '([a & {:keys [offset lower]}])}
  [a & options]
  (call-one "_linalg_maketrian" [a] options))

(defn linalg-potrf
  "Cholesky factor: the lower triangular L with A = L L^T. The upper triangle of A is not read.
  a: Symmetric positive definite matrices, shape (..., n, n)."
  {:arglists '([a])}
  [a & options]
  (call-one "_linalg_potrf" [a] options))

(defn linalg-potri
  "The inverse of L L^T from its Cholesky factor L.
  a: Matrices whose lower triangles are L, shape (..., n, n)."
  {:arglists '([a])}
  [a & options]
  (call-one "_linalg_potri" [a] options))

(defn linalg-slogdet
  "Sign and logarithm of the absolute value of the determinant of every matrix.
  a: Shape (..., n, n)."
  {:arglists '([a])}
  [a & options]
  (call-all "_linalg_slogdet" [a] options))

(defn linalg-sumlogdiag
  "Sum of the logarithms of the diagonal of every matrix.
  a: Shape (..., n, n), with a positive diagonal."
  {:arglists '([a])}
  [a & options]
  (call-one "_linalg_sumlogdiag" [a] options))

(defn linalg-syevd
  "Eigenvectors and eigenvalues of symmetric matrices: A = U^T diag(L) U. Row i of U is the
  eigenvector of L[i], and its element of the largest absolute value is positive; L is ascending.
  In the gradient, eigenvectors of equal eigenvalues count as independent of each other.
  a: Symmetric matrices, shape (..., n, n); the upper triangle is not read."
  {:arglists '([a])}
  [a & options]
  (call-all "_linalg_syevd" [a] options))

(defn linalg-syrk
  "alpha A A^T, or alpha A^T A, for every index of the leading axes.
  a: Shape (..., m, n).
  :transpose: A^T A instead of A A^T; default False.
  :alpha: Scale of the product; default 1."
  {:arglists '([a & {:keys [transpose alpha]}])}
  [a & options]
  (call-one "_linalg_syrk" [a] options))

(defn linalg-trmm
  "alpha op(A) B, or alpha B op(A) with rightside, for triangular A.
  a: Triangular matrices, shape (..., n, n); the other triangle is not read.
  b: Shape (..., n, m), or (..., m, n) with rightside.
  :transpose: Use A transposed; default False.
  :rightside: A stands to the right of the other matrix; default False.
  :lower: Whether the lower triangle of A is used, or the upper one; default True.
  :alpha: Multiplies B; default 1."
  {:arglists '([a b & {:keys [transpose rightside lower alpha]}])}
  [a b & options]
  (call-one "_linalg_trmm" [a b] options))

(defn linalg-trsm
  "Solves op(A) X = alpha B, or X op(A) = alpha B with rightside, for triangular A.
  a: Triangular matrices, shape (..., n, n); the other triangle is not read.
  b: Shape (..., n, m), or (..., m, n) with rightside.
  :transpose: Use A transposed; default False.
  :rightside: A stands to the right of the other matrix; default False.
  :lower: Whether the lower triangle of A is used, or the upper one; default True.
  :alpha: Multiplies B; default 1."
  {:arglists '([a b & {:keys [transpose rightside lower alpha]}])}
  [a b & options]
  (call-one "_linalg_trsm" [a b] options))

(defn batch-dot
  "Products of matrices: the last two axes of both inputs are multiplied for every index of the
  leading axes, which must be equal.
  lhs: Shape (..., m, k), or (..., k, m) with transpose_a.
  rhs: Shape (..., k, n), or (..., n, k) with transpose_b; dtype of lhs.
  :transpose-a: Use lhs transposed; default False.
  :transpose-b: Use rhs transposed; default False.
  :forward-stype: Storage of the result; accepted for compatibility, the result is dense; one of
    None, csr, default, row_sparse; default None."
  {:arglists '([lhs rhs & {:keys [transpose-a transpose-b forward-stype]}])}
  [lhs rhs & options]
  (call-one "batch_dot" [lhs rhs] options))

(defn dot
  "Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
  (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
  first axis of lhs to the end, transpose_b the last axis of rhs to the front.
  lhs: Shape (..., k).
  rhs: Shape (k, ...), dtype of lhs.
  :transpose-a: Use lhs transposed; default False.
  :transpose-b: Use rhs transposed; default False.
  :forward-stype: Storage of the result; accepted for compatibility, the result is dense; one of
    None, csr, default, row_sparse; default None."
  {:arglists '([lhs rhs & {:keys [transpose-a transpose-b forward-stype]}])}
  [lhs rhs & options]
  (call-one "dot" [lhs rhs] options))

(defn khatri-rao
  "Column-wise Kronecker product: matrices (rows_i, columns) give (product of all rows, columns).
  args: A sequence. Matrices with one number of columns."
  {:arglists '([args])}
  [args & options]
  (call-one "khatri_rao" args options))
