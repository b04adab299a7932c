;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn embedding
  "Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
  clipped to the ends, without sparse_grad.
  data: Row numbers, any shape and dtype.
  weight: The table, (input_dim, output_dim).
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Dtype of the table where it is not known yet; default float32.
  :sparse-grad: Row numbers out of range are an error, and the gradient keeps the rows alone
    where the table asks for that; default False."
  {:arglists '([data weight & {:keys [input-dim output-dim dtype sparse-grad]}])}
  [data weight & options]
  (call-one "Embedding" [data weight] options))

(defn contrib-sparse-embedding
  "Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
  clipped to the ends, without sparse_grad.
  data: Row numbers, any shape and dtype.
  weight: The table, (input_dim, output_dim).
  :input-dim: Number of rows of the table; required.
  :output-dim: Length of a row; required.
  :dtype: Dtype of the table where it is not known yet; default float32.
  :sparse-grad: Row numbers out of range are an error, and the gradient keeps the rows alone
    where the table asks for that; default False."
  {:arglists '([data weight & {:keys [input-dim output-dim dtype sparse-grad]}])}
  [data weight & options]
  (call-one "Embedding" [data weight] options))

(defn sequence-last
  "The last step of every sequence: (batch, ...).
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype, at least 1.
  :use-sequence-length: Whether sequence_length is given; otherwise every sequence has the full
    length; default False.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length axis]}])}
  [data & options]
  (call-one "SequenceLast" [data :sequence-length] options))

(defn sequence-mask
  "data with every step from a sequence's length on set to value; data itself where
  use_sequence_length is False.
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype.
  :use-sequence-length: Whether sequence_length is given; default False.
  :value: Value of the steps that are masked; default 0.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length value axis]}])}
  [data & options]
  (call-one "SequenceMask" [data :sequence-length] options))

(defn sequence-reverse
  "Every sequence in reverse; steps from its length on stay where they are.
  data: (time, batch, ...), or (batch, time, ...) where axis is 1.
  :sequence-length: (batch,), any dtype.
  :use-sequence-length: Whether sequence_length is given; otherwise every sequence has the full
    length; default False.
  :axis: The axis of time, 0 or 1; default 0."
  {:arglists '([data & {:keys [sequence-length use-sequence-length axis]}])}
  [data & options]
  (call-one "SequenceReverse" [data :sequence-length] options))

(defn contrib-boolean-mask
  "The slices of data along one axis where index is nonzero. The size of that axis of the result
  depends on the values of index.
  data: The array to select from.
  index: A vector as long as the axis, any dtype.
  :axis: The axis to select along; default 0."
  {:arglists '([data index & {:keys [axis]}])}
  [data index & options]
  (call-one "_contrib_boolean_mask" [data index] options))

(defn contrib-index-array
  "The position of every element of data: an int64 array of shape data.shape + (m,).
  data: Only its shape is read.
  :axes: The m axes to list; None: all of them; default None."
  {:arglists '([data & {:keys [axes]}])}
  [data & options]
  (call-one "_contrib_index_array" [data] options))

(defn contrib-index-copy
  "old_tensor with the rows that index_vector names replaced by those of new_tensor.
  old-tensor: (n, ...)
  index-vector: (k,), row numbers of any dtype.
  new-tensor: (k, ...)"
  {:arglists '([old-tensor index-vector new-tensor])}
  [old-tensor index-vector new-tensor & options]
  (call-one "_contrib_index_copy" [old-tensor index-vector new-tensor] options))

(defn ravel-multi-index
  "Flat positions in an array of the given shape: (m, ...) to (...).
  data: (m, ...): row i holds positions along axis i.
  :shape: Shape of that array, m sizes; the first may be -1; default None."
  {:arglists '([data & {:keys [shape]}])}
  [data & options]
  (call-one "_ravel_multi_index" [data] options))

(defn unravel-index
  "Positions along each axis of an array of the given shape: (...) to (m, ...).
  data: Flat positions.
  :shape: Shape of that array, m sizes; the first may be -1; default None."
  {:arglists '([data & {:keys [shape]}])}
  [data & options]
  (call-one "_unravel_index" [data] options))

(defn argsort
  "The positions of the elements of each lane along one axis, in the order of their values; equal
  values keep their order, NaN is above every number.
  data: The array to sort.
  :axis: The axis; None: the flattened array; default -1.
  :is-ascend: Ascending order; default True.
  :dtype: Dtype of the positions; default float32."
  {:arglists '([data & {:keys [axis is-ascend dtype]}])}
  [data & options]
  (call-one "argsort" [data] options))

(defn batch-take
  "a[i, indices[i]] for each i; indices out of range are clipped to the ends.
  a: (n, k)
  indices: (n,), any dtype."
  {:arglists '([a indices])}
  [a indices & options]
  (call-one "batch_take" [a indices] options))

(defn fill-element-0index
  "lhs with one element of each row replaced: out[i, rhs[i]] = mhs[i]. Rows whose rhs is out of
  range stay as they are.
  lhs: (n, m).
  mhs: The new elements, (n,), dtype of lhs.
  rhs: Their columns, (n,), any dtype."
  {:arglists '([lhs mhs rhs])}
  [lhs mhs rhs & options]
  (call-one "fill_element_0index" [lhs mhs rhs] options))

(defn gather-nd
  "Elements or sub-arrays of data, each chosen by a column of indices. The result has shape
  indices.shape[1:] + data.shape[m:].
  data: The array to gather from.
  indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
    end."
  {:arglists '([data indices])}
  [data indices & options]
  (call-one "gather_nd" [data indices] options))

(defn one-hot
  "on_value at the position that each index names along a new last axis, off_value elsewhere;
  indices outside [0, depth) give off_value alone.
  indices: Any shape and dtype; fractions are cut off.
  :depth: Size of the new axis; required.
  :on-value: Value at the index; default 1.
  :off-value: Value elsewhere; default 0.
  :dtype: Dtype of the result; default float32."
  {:arglists '([indices & {:keys [depth on-value off-value dtype]}])}
  [indices & options]
  (call-one "one_hot" [indices] options))

(defn pick
  "The element of each lane of data along one axis that index names.
  data: The array to pick from.
  index: Positions along the axis, any dtype: the shape of data without the axis, or with 1
    there.
  :axis: The axis; None: over the flattened data; default -1.
  :keepdims: Keep the axis with size 1; default False.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([data index & {:keys [axis keepdims mode]}])}
  [data index & options]
  (call-one "pick" [data index] options))

(defn choose-element-0index
  "The element of each lane of data along one axis that index names.
  data: The array to pick from.
  index: Positions along the axis, any dtype: the shape of data without the axis, or with 1
    there.
  :axis: The axis; None: over the flattened data; default -1.
  :keepdims: Keep the axis with size 1; default False.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([data index & {:keys [axis keepdims mode]}])}
  [data index & options]
  (call-one "pick" [data index] options))

(defn scatter-nd
  "An array of the given shape that is zero but for the positions that indices name; of equal
  positions the last one stays.
  data: indices.shape[1:] + shape[m:]
  indices: (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
    end.
  :shape: Shape of the result; required."
  {:arglists '([data indices & {:keys [shape]}])}
  [data indices & options]
  (call-one "scatter_nd" [data indices] options))

(defn sort
  "The elements of each lane along one axis in order; NaN is above every number.
  data: The array to sort.
  :axis: The axis; None: the flattened array; default -1.
  :is-ascend: Ascending order; default True."
  {:arglists '([data & {:keys [axis is-ascend]}])}
  [data & options]
  (call-one "sort" [data] options))

(defn take
  "Slices of an array along one axis, chosen by index. The result has the shape of a with the axis
  replaced by the shape of indices.
  a: The array to take from.
  indices: Positions along the axis, any dtype; fractions are cut off.
  :axis: The axis to take along; default 0.
  :mode: Indices out of range: clip to the ends, raise an error, or wrap around; one of clip,
    raise, wrap; default clip."
  {:arglists '([a indices & {:keys [axis mode]}])}
  [a indices & options]
  (call-one "take" [a indices] options))

(defn topk
  "The k first elements of each lane along one axis, in order: their positions, their values,
  both, or a mask of the shape of data that is 1 where they are. Of equal values the earlier one
  comes first; NaN is above every number.
  data: The array to select from.
  :axis: The axis; None: the flattened array; default -1.
  :k: How many; below 1: all of them, sorted; default 1.
  :ret-typ: What to return; one of both, indices, mask, value; default indices.
  :is-ascend: The smallest elements instead of the largest; default False.
  :dtype: Dtype of the positions; default float32."
  {:arglists '([data & {:keys [axis k ret-typ is-ascend dtype]}])}
  [data & options]
  (call-all "topk" [data] options))
