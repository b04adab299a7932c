;; Generated from the operator registry by capi/gen/clojure.py; do not edit.

(in-ns 'weft.ndarray)

(defn concat
  "The inputs one after the other along an axis.
  data: A sequence. Arrays of one dtype whose shapes differ along dim only.
  :dim: The axis to join along; default 1."
  {:arglists '([data & {:keys [dim]}])}
  [data & options]
  (call-one "Concat" data options))

(defn flatten
  "Shape (d0, d1, ..., dk) as (d0, d1 * ... * dk).
  data: An array with at least one axis."
  {:arglists '([data])}
  [data & options]
  (call-one "Flatten" [data] options))

(defn pad
  "The input with elements added before and after each axis: a constant, the nearest element
  (edge), or the elements mirrored at the first and last one (reflect).
  data: The input array, any rank.
  :mode: What to add; one of constant, edge, reflect; required.
  :pad-width: (before_0, after_0, before_1, after_1, ...); required.
  :constant-value: The value that mode constant adds; default 0."
  {:arglists '([data & {:keys [mode pad-width constant-value]}])}
  [data & options]
  (call-one "Pad" [data] options))

(defn reshape
  "The elements of the input, in row-major order, as another shape; a view where strides allow it.
  Codes in shape: 0 copies the input's size, -1 is inferred, -2 copies all remaining axes, -3
  merges two axes, -4 splits one into the two sizes that follow.
  data: The input array.
  :shape: The new sizes and codes; default ().
  :reverse: Match codes from the last axis; default False.
  :target-shape: Older form of shape: 0 is inferred. Used when shape is (); default ().
  :keep-highest: With target_shape: keep the first axis; default False."
  {:arglists '([data & {:keys [shape reverse target-shape keep-highest]}])}
  [data & options]
  (call-one "Reshape" [data] options))

(defn slice-channel
  "Cuts an axis into equal parts; the results are views.
  data: The input array.
  :num-outputs: How many parts; must divide the axis; required.
  :axis: The axis to cut; default 1.
  :squeeze-axis: Drop the axis, of which every part has one index; default False."
  {:arglists '([data & {:keys [num-outputs axis squeeze-axis]}])}
  [data & options]
  (call-all "SliceChannel" [data] options))

(defn split
  "Cuts an axis into equal parts; the results are views.
  data: The input array.
  :num-outputs: How many parts; must divide the axis; required.
  :axis: The axis to cut; default 1.
  :squeeze-axis: Drop the axis, of which every part has one index; default False."
  {:arglists '([data & {:keys [num-outputs axis squeeze-axis]}])}
  [data & options]
  (call-all "SliceChannel" [data] options))

(defn swap-axis
  "Exchanges two axes; the result is a view.
  data: The input array.
  :dim1: One axis; default 0.
  :dim2: The other one; default 0."
  {:arglists '([data & {:keys [dim1 dim2]}])}
  [data & options]
  (call-one "SwapAxis" [data] options))

(defn swapaxes
  "Exchanges two axes; the result is a view.
  data: The input array.
  :dim1: One axis; default 0.
  :dim2: The other one; default 0."
  {:arglists '([data & {:keys [dim1 dim2]}])}
  [data & options]
  (call-one "SwapAxis" [data] options))

(defn broadcast-axis
  "Repeats the listed axes, which have size 1; the result is a view.
  data: The input array.
  :axis: Axes to repeat; default ().
  :size: Their new sizes; default ()."
  {:arglists '([data & {:keys [axis size]}])}
  [data & options]
  (call-one "broadcast_axis" [data] options))

(defn broadcast-axes
  "Repeats the listed axes, which have size 1; the result is a view.
  data: The input array.
  :axis: Axes to repeat; default ().
  :size: Their new sizes; default ()."
  {:arglists '([data & {:keys [axis size]}])}
  [data & options]
  (call-one "broadcast_axis" [data] options))

(defn broadcast-like
  "Repeats axes of lhs that have size 1 to the sizes of rhs; the result is a view.
  lhs: The array to repeat.
  rhs: Only its shape counts.
  :lhs-axes: Axes of lhs to repeat; None means all, and equal ranks; default None.
  :rhs-axes: Axes of rhs that give their sizes; default None."
  {:arglists '([lhs rhs & {:keys [lhs-axes rhs-axes]}])}
  [lhs rhs & options]
  (call-one "broadcast_like" [lhs rhs] options))

(defn broadcast-to
  "Repeats axes of size 1 to the sizes given; the result is a view.
  data: The input array.
  :shape: One size per axis; 0 keeps the input's size; default ()."
  {:arglists '([data & {:keys [shape]}])}
  [data & options]
  (call-one "broadcast_to" [data] options))

(defn depth-to-space
  "Moves blocks of channels into space: (N, C, H, W) to (N, C / b^2, H b, W b), with the position
  in the block as the outer part of the channel index.
  data: Shape (N, C, H, W).
  :block-size: b, at least 1; required."
  {:arglists '([data & {:keys [block-size]}])}
  [data & options]
  (call-one "depth_to_space" [data] options))

(defn diag
  "A diagonal of two axes of the input, as the last axis of the result; from a vector, the square
  matrix that has it as diagonal.
  data: At least one axis.
  :k: The diagonal: above the main one if positive; default 0.
  :axis1: The axis of rows; default 0.
  :axis2: The axis of columns; default 1."
  {:arglists '([data & {:keys [k axis1 axis2]}])}
  [data & options]
  (call-one "diag" [data] options))

(defn expand-dims
  "Inserts an axis of size 1 at position `axis` of the result.
  data: The input array.
  :axis: In [-rank - 1, rank]; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & options]
  (call-one "expand_dims" [data] options))

(defn repeat
  "Every element `repeats` times in a row: along an axis, or of the flattened input.
  data: The input array.
  :repeats: At least 0; required.
  :axis: None flattens the input first; default None."
  {:arglists '([data & {:keys [repeats axis]}])}
  [data & options]
  (call-one "repeat" [data] options))

(defn reshape-like
  "The elements of lhs with the axes lhs_begin ... lhs_end - 1 replaced by the axes rhs_begin ...
  rhs_end - 1 of rhs; by default, with the whole shape of rhs.
  lhs: The elements.
  rhs: Only its shape counts.
  :lhs-begin: First axis replaced; default None.
  :lhs-end: End of the axes replaced; default None.
  :rhs-begin: First axis taken; default None.
  :rhs-end: End of the axes taken; default None."
  {:arglists '([lhs rhs & {:keys [lhs-begin lhs-end rhs-begin rhs-end]}])}
  [lhs rhs & options]
  (call-one "reshape_like" [lhs rhs] options))

(defn reverse
  "The order of the elements along axes turned round; the result is a view.
  data: The input array.
  :axis: The axes to reverse; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & options]
  (call-one "reverse" [data] options))

(defn flip
  "The order of the elements along axes turned round; the result is a view.
  data: The input array.
  :axis: The axes to reverse; required."
  {:arglists '([data & {:keys [axis]}])}
  [data & options]
  (call-one "reverse" [data] options))

(defn shape-array
  "The input's shape as an int64 vector.
  data: Only its shape counts."
  {:arglists '([data])}
  [data & options]
  (call-one "shape_array" [data] options))

(defn size-array
  "The number of elements of the input as an int64 vector of length 1.
  data: Only its shape counts."
  {:arglists '([data])}
  [data & options]
  (call-one "size_array" [data] options))

(defn slice
  "A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
  those listed are taken whole.
  data: The input array.
  :begin: First index per axis; None: from the start; required.
  :end: End per axis, not included; None: to the end; required.
  :step: Step per axis, not 0; negative steps run backwards. (): all 1; default ()."
  {:arglists '([data & {:keys [begin end step]}])}
  [data & options]
  (call-one "slice" [data] options))

(defn crop
  "A regular part of the input, by Python's rules for slices; the result is a view. Axes beyond
  those listed are taken whole.
  data: The input array.
  :begin: First index per axis; None: from the start; required.
  :end: End per axis, not included; None: to the end; required.
  :step: Step per axis, not 0; negative steps run backwards. (): all 1; default ()."
  {:arglists '([data & {:keys [begin end step]}])}
  [data & options]
  (call-one "slice" [data] options))

(defn slice-axis
  "The indices begin ... end - 1 of one axis; the result is a view.
  data: The input array.
  :axis: The axis; negative from the end; required.
  :begin: First index; required.
  :end: End; None: to the last index; required."
  {:arglists '([data & {:keys [axis begin end]}])}
  [data & options]
  (call-one "slice_axis" [data] options))

(defn slice-like
  "The leading part of data that has the sizes of shape_like along the axes listed; the result is
  a view.
  data: The input array.
  shape-like: Only its shape counts.
  :axes: Axes to slice; () means all, and equal ranks; default ()."
  {:arglists '([data shape-like & {:keys [axes]}])}
  [data shape-like & options]
  (call-one "slice_like" [data shape-like] options))

(defn space-to-depth
  "Moves blocks of space into channels: (N, C, H, W) to (N, C b^2, H / b, W / b); the inverse of
  depth_to_space.
  data: Shape (N, C, H, W).
  :block-size: b, at least 1; required."
  {:arglists '([data & {:keys [block-size]}])}
  [data & options]
  (call-one "space_to_depth" [data] options))

(defn squeeze
  "Removes axes of size 1: those listed, or all. One axis stays where all would go.
  data: The input array.
  :axis: Axes to remove; None: all of size 1; default None."
  {:arglists '([data & {:keys [axis]}])}
  [data & options]
  (call-one "squeeze" [data] options))

(defn stack
  "The inputs, all of one shape, joined along a new axis.
  data: A sequence. Arrays of one shape and dtype.
  :axis: Position of the new axis, in [-rank - 1, rank]; default 0."
  {:arglists '([data & {:keys [axis]}])}
  [data & options]
  (call-one "stack" data options))

(defn tile
  "The input repeated reps[i] times along axis i. The shorter of shape and reps is filled with
  ones in front.
  data: The input array.
  :reps: Repetitions per axis, at least 0; required."
  {:arglists '([data & {:keys [reps]}])}
  [data & options]
  (call-one "tile" [data] options))

(defn transpose
  "Permutes the axes; the result is a view. Without axes it reverses their order.
  data: The input array.
  :axes: Axis k of the result is axis axes[k] of the input; default ()."
  {:arglists '([data & {:keys [axes]}])}
  [data & options]
  (call-one "transpose" [data] options))
