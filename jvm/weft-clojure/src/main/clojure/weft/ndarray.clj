(ns weft.ndarray
  "Arrays of numbers: row-major, shapes name the outermost axis first, indices count from 0.
  All operators are functions here; inputs come first, then attributes as keywords:
  (softmax x :axis 1). Close arrays with with-open or weft.core/with-scope; what is forgotten is
  given back when the collector finds it."
  (:refer-clojure :exclude [+ - * / < <= > >=])
  (:require [weft.values :as values])
  (:import [org.weft Attributes Device DType Index NDArray Operator Params]
           [java.nio.file Path]
           [java.util List Map]))

(set! *warn-on-reflection* true)

(defmethod print-method NDArray [x ^java.io.Writer writer] (.write writer (str x)))

(defn- sizes ^longs [xs] (long-array xs))

(defn- shape-of [data]
  (loop [data data, shape []]
    (if (sequential? data)
      (recur (first data) (conj shape (count data)))
      shape)))

(defn- leaves [data] (if (sequential? data) (mapcat leaves data) [data]))

(defn array
  "An array of numbers: nested vectors, or row-major numbers with a shape. :dtype, by default
  :float32."
  ([data] (array data (shape-of data)))
  ([data shape & {:keys [dtype] :or {dtype :float32}}]
   (let [numbers (leaves data)
         wanted (values/dtype dtype)
         made ^NDArray
         (if (every? int? numbers)
           (.reshape (NDArray/of (long-array numbers) (sizes [(count numbers)])) (sizes shape))
           (.reshape (NDArray/of (double-array (map #(if (boolean? %) (if % 1 0) %) numbers))
                                 (sizes [(count numbers)]))
                     (sizes shape)))]
     (if (= wanted (.dtype made)) made (.asType made wanted)))))

(defn full
  "An array with one number everywhere."
  [shape value & {:keys [dtype] :or {dtype :float32}}]
  (NDArray/full (double value) (values/dtype dtype) (sizes shape)))

(defn zeros "Zeros of float32." [shape] (full shape 0))
(defn ones "Ones of float32." [shape] (full shape 1))

(defn shape "Sizes of the axes." [^NDArray x] (vec (.shape x)))
(defn size "The number of elements." [^NDArray x] (.size x))
(defn dtype "The element type, such as :float32." [^NDArray x] (keyword (str (.dtype x))))
(defn device "The device." ^Device [^NDArray x] (.device x))
(defn as-type "The elements in another type." ^NDArray [^NDArray x dtype]
  (.asType x (values/dtype dtype)))

(defn ->vec
  "The elements in row-major order, as longs or doubles. Waits."
  [^NDArray x]
  (condp = (.dtype x)
    DType/FLOAT64 (vec (.toDoubleArray x))
    DType/INT64 (vec (.toLongArray x))
    (with-open [wide (.asType x (if (#{:float32 :float16 :bfloat16} (dtype x))
                                  DType/FLOAT64
                                  DType/INT64))]
      (->vec wide))))

(defn ->floats "The elements of a float32 array as Java's array. Waits." ^floats [^NDArray x]
  (.toFloatArray x))

(defn ->nested
  "The elements in vectors nested as the axes are. Waits."
  [x]
  (reduce (fn [items size] (mapv vec (partition size items)))
          (->vec x)
          (reverse (rest (shape x)))))

(defn item "The one element of an array of size 1. Waits." [^NDArray x] (.item x))

(defn- index ^Index [step]
  (cond
    (integer? step) (Index/at step)
    (= step :all) (Index/all)
    (= step :new-axis) (Index/newAxis)
    (= step :ellipsis) (Index/ellipsis)
    (vector? step) (let [[begin end by] step]
                     (Index/range ^Long (some-> begin long) ^Long (some-> end long)
                                  (long (or by 1))))
    :else (throw (IllegalArgumentException. (str "no step of indexing: " (pr-str step))))))

(defn at
  "A view of a part, which shares memory with x: (at x 0), (at x [1 3] -1). A step is a position,
  [begin end] or [begin end by] (nil: open), :all, :new-axis or :ellipsis."
  ^NDArray [^NDArray x & steps]
  (.get x ^"[Lorg.weft.Index;" (into-array Index (map index steps))))

(defn assign!
  "Writes an array or a number into x, which may be a view: (assign! (at x 0) 7)."
  [^NDArray x value]
  (if (number? value) (.fill x (double value)) (.assign x value)))

(defn copy "A copy." ^NDArray [^NDArray x] (.copy x))
(defn detach "The same value without its history." ^NDArray [^NDArray x] (.detach x))
(defn close "Gives the array back." [^NDArray x] (.close x))
(defn wait "Returns when the array is computed." [^NDArray x] (.await x) x)

(defn- call [^String operator inputs options]
  (let [inputs (mapv #(if (keyword? %) (get options %) %) inputs)]
    [(Operator/named operator)
     (into-array NDArray inputs)]))

(defn- attributes ^Attributes [inputs options]
  (values/fill (Attributes.) (reduce dissoc options (filter keyword? inputs))))

(defn- call-all [operator inputs options]
  (let [[^Operator found arrays] (call operator inputs options)]
    (vec (.invoke found (attributes inputs options) ^"[Lorg.weft.NDArray;" arrays))))

(defn- call-one ^NDArray [operator inputs options]
  (let [[^Operator found arrays] (call operator inputs options)]
    (.apply found (attributes inputs options) ^"[Lorg.weft.NDArray;" arrays)))

(defn invoke
  "Applies an operator by its registry name, for programs that learn at run time what to call.
  nil: an input that is absent. Gives a vector of results."
  [operator inputs & {:as options}]
  (call-all operator inputs options))

(defmacro ^:private arithmetic [name doc array-op scalar-op reversed-op]
  `(defn ~name ~doc
     ([a# b#]
      (cond
        (number? b#) (call-one ~scalar-op [a#] {:scalar (double b#)})
        (number? a#) (call-one ~reversed-op [b#] {:scalar (double a#)})
        :else (call-one ~array-op [a# b#] nil)))))

(arithmetic plus2 "a + b" "broadcast_add" "_plus_scalar" "_plus_scalar")
(arithmetic minus2 "a - b" "broadcast_sub" "_minus_scalar" "_rminus_scalar")
(arithmetic times2 "a * b" "broadcast_mul" "_mul_scalar" "_mul_scalar")
(arithmetic over2 "a / b" "broadcast_div" "_div_scalar" "_rdiv_scalar")
(arithmetic pow "a to the power of b; either may be a number." "broadcast_power" "_power_scalar"
            "_rpower_scalar")
(arithmetic > "1 where a > b, else 0; either may be a number." "broadcast_greater"
            "_greater_scalar" "_lesser_scalar")
(arithmetic >= "1 where a >= b, else 0; either may be a number." "broadcast_greater_equal"
            "_greater_equal_scalar" "_lesser_equal_scalar")
(arithmetic < "1 where a < b, else 0; either may be a number." "broadcast_lesser"
            "_lesser_scalar" "_greater_scalar")
(arithmetic <= "1 where a <= b, else 0; either may be a number." "broadcast_lesser_equal"
            "_lesser_equal_scalar" "_greater_equal_scalar")
(arithmetic eq "1 where a and b are equal, else 0; either may be a number." "broadcast_equal"
            "_equal_scalar" "_equal_scalar")

(defn + "The sum of arrays and numbers, with broadcasting." [a & more] (reduce plus2 a more))
(defn * "The product of arrays and numbers, with broadcasting." [a & more] (reduce times2 a more))
(defn - "The difference of arrays and numbers, with broadcasting; of one, its negation."
  ([a] (times2 a -1))
  ([a & more] (reduce minus2 a more)))
(defn / "The quotient of arrays and numbers, with broadcasting; of one, its reciprocal."
  ([a] (over2 1 a))
  ([a & more] (reduce over2 a more)))

(defn load-params "The arrays of a .params file, by name." [file]
  (into {} (Params/load (Path/of (str file) (make-array String 0)))))
(defn save-params "Writes a map of arrays as a .params file." [file arrays]
  (Params/save (Path/of (str file) (make-array String 0)) ^Map arrays))

(load "gen/ndarray")
