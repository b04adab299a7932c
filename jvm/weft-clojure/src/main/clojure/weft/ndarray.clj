(ns weft.ndarray
  "Arrays of numbers: row-major, shapes name the outermost axis first, indices count from 0.
  All operators are functions here; inputs come first, then attributes as keywords:
  (softmax x :axis 1). Close arrays with with-open or weft.core/with-scope; what is forgotten is
  given back when the collector finds it. Errors are org.weft.WeftException
  (weft.core/error-kind tells which), and IllegalStateException where a handle is closed."
  (:refer-clojure :exclude [+ - * / < <= > >=])
  (:require [weft.values :as values])
  (:import [org.weft Attributes Device DType Index NDArray Operator Params]
           [java.util Map]))

(set! *warn-on-reflection* true)

(defn- shape-of [data]
  (loop [data data, shape []]
    (if (sequential? data)
      (recur (first data) (conj shape (count data)))
      shape)))

(defn- leaves
  "Adds the numbers in nested sequences to a transient vector; `sizes` are those of the axes."
  [found data sizes]
  (if-let [size (first sizes)]
    (do
      (when-not (and (sequential? data) (= size (count data)))
        (values/fail :shape "array: " (values/shown data) " as one of the parts, expected " size
                     " items as in the first"))
      (reduce #(leaves %1 %2 (rest sizes)) found data))
    (cond
      (number? data) (conj! found data)
      (boolean? data) (conj! found (if data 1 0))
      (sequential? data) (values/fail :shape "array: " (values/shown data)
                                      " as one of the items, expected a number as the first")
      :else (values/fail :type "array: " (values/shown data) ", expected a number"))))

(defn- primitive? [data]
  (some-> data class .getComponentType .isPrimitive))

(defn- shaped
  "An array of Java's, which are of one axis, under a shape and in a type."
  [^NDArray flat shape ^DType wanted]
  (with-open [flat flat
              view (.reshape flat (values/sizes shape))]
    (if (= wanted (.dtype view)) (.copy view) (.asType view wanted))))

(defn- of-primitives ^NDArray [data]
  (condp = (.getComponentType (class data))
    Float/TYPE (NDArray/of ^floats data (long-array 0))
    Double/TYPE (NDArray/of ^doubles data (long-array 0))
    Integer/TYPE (NDArray/of ^ints data (long-array 0))
    Long/TYPE (NDArray/of ^longs data (long-array 0))
    Short/TYPE (NDArray/of ^shorts data (long-array 0))
    Byte/TYPE (NDArray/of ^bytes data (long-array 0))
    Boolean/TYPE (NDArray/of ^booleans data (long-array 0))
    (values/fail :type "array: an array of " (.getComponentType (class data)))))

(defn- exact
  "A number that is to be a double on its way into an array."
  [number ^DType wanted]
  (when (and (integer? number) (not (re-find #"float" (str wanted)))
             (or (not= number (bigint (double number)))
                 (not (clojure.core/< (.bitLength (biginteger number)) 64))))
    (values/fail :value "array: " number ", expected 64-bit integers alone for " wanted))
  number)

(defn array
  "An array of numbers: nested vectors or other sequences, or row-major numbers (a sequence or an
  array of Java's) with a shape. :dtype, by default :float32. Throws :shape where rows have
  different lengths or the shape another number of elements."
  ^NDArray [data & more]
  (let [shape? (or (sequential? (first more)) (integer? (first more)))
        options (values/checked "array" [:dtype] (if shape? (rest more) more))
        wanted (values/dtype (:dtype options :float32))]
    (if (primitive? data)
      (shaped (of-primitives data) (if shape? (first more) [(count data)]) wanted)
      (let [own (shape-of data)
            numbers (persistent! (leaves (transient []) data own))
            shape (if shape? (first more) own)]
        (when-not (= (count numbers) (reduce *' (values/sizes shape)))
          (values/fail :shape "array: " (count numbers) " numbers for the shape "
                       (values/shown shape)))
        (cond
          (and (= wanted DType/FLOAT32) (not= shape []))
          (NDArray/of (float-array numbers) (values/sizes shape))
          (every? int? numbers) (shaped (of-primitives (long-array numbers)) shape wanted)
          :else (shaped (of-primitives (double-array (map #(exact % wanted) numbers)))
                        shape
                        wanted))))))

(defn full
  "An array with one number everywhere. :dtype, by default :float32."
  ^NDArray [shape value & options]
  (let [{:keys [dtype] :or {dtype :float32}} (values/checked "full" [:dtype] options)]
    (NDArray/full (double value) (values/dtype dtype) (values/sizes shape))))

(defn zeros "Zeros, by default of :float32: (zeros [2 3] :dtype :int32)." ^NDArray [shape & options]
  (apply full shape 0 options))
(defn ones "Ones, by default of :float32." ^NDArray [shape & options]
  (apply full shape 1 options))

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
  "The elements in vectors nested as the axes are; without axes, the number. Waits."
  [x]
  (let [numbers (->vec x)]
    (letfn [(part [at [size & sizes]]
              (if size
                (let [each (reduce clojure.core/* sizes)]
                  (mapv #(part (clojure.core/+ at (clojure.core/* each %)) sizes) (range size)))
                (numbers at)))]
      (part 0 (shape x)))))

(defn item "The one element of an array of size 1. Waits." [^NDArray x] (.item x))

(defn- index ^Index [step]
  (cond
    (integer? step) (Index/at step)
    (= step :all) (Index/all)
    (= step :new-axis) (Index/newAxis)
    (= step :ellipsis) (Index/ellipsis)
    (and (vector? step) (every? #(or (nil? %) (integer? %)) step) (#{1 2 3} (count step)))
    (let [[begin end by] step]
      (Index/range ^Long (some-> begin long) ^Long (some-> end long) (long (or by 1))))
    :else (values/fail :type "at: " (values/shown step) ", expected a position, [begin end], "
                       "[begin end by], :all, :new-axis or :ellipsis")))

(defn at
  "A view of a part, which shares memory with x: (at x 0), (at x [1 3] -1). A step is a position,
  [begin end] or [begin end by] (nil: open), :all, :new-axis or :ellipsis."
  ^NDArray [^NDArray x & steps]
  (.get x ^"[Lorg.weft.Index;" (into-array Index (map index steps))))

(defn rows "A vector of views, one for each position of the first axis." [x]
  (mapv #(at x %) (range (or (first (shape x))
                             (values/fail :index "rows: the array has no axis")))))

(defn assign!
  "Writes an array, a number or nested vectors into x, which may be a view: (assign! (at x 0) 7)."
  ^NDArray [^NDArray x value]
  (cond
    (number? value) (.fill x (double value))
    (instance? NDArray value) (.assign x value)
    :else (with-open [made (array value)]
            (.assign x made))))

(defn copy "A copy." ^NDArray [^NDArray x] (.copy x))
(defn detach "The same value without its history." ^NDArray [^NDArray x] (.detach x))
(defn close "Gives the array back." [^NDArray x] (.close x))
(defn wait "Returns when the array is computed." [^NDArray x] (.await x) x)

(defmacro ^:private applied
  "Calls the method of Operator that gives what is wanted."
  [method operator inputs given]
  `(let [options# (values/options ~operator ~given)
         arrays# (values/handles ~operator NDArray ~inputs options#)]
     (~method (Operator/named ~operator)
              (when options# (values/fill (Attributes.) (values/others ~inputs options#)))
              ^"[Lorg.weft.NDArray;" arrays#)))

(defn- call-all [^String operator inputs given] (vec (applied .invoke operator inputs given)))
(defn- call-one ^NDArray [^String operator inputs given] (applied .apply operator inputs given))

(defn invoke
  "Applies an operator by its registry name, for programs that learn at run time what to call.
  nil: an input that is absent. Gives a vector of results."
  [operator inputs & options]
  (call-all (name operator) inputs options))

(defn- with-number ^NDArray [^String operator x number]
  (let [attributes (.put (Attributes.) "scalar" (double number))]
    (.apply (Operator/named operator) attributes
            ^"[Lorg.weft.NDArray;" (values/handles operator NDArray [x] nil))))

(defmacro ^:private arithmetic [name doc array-op scalar-op reversed-op]
  `(defn ~name ~doc
     [a# b#]
     (cond
       (number? b#) (with-number ~scalar-op a# b#)
       (number? a#) (with-number ~reversed-op b# a#)
       :else (call-one ~array-op [a# b#] nil))))

(arithmetic ^:private plus2 "a + b" "broadcast_add" "_plus_scalar" "_plus_scalar")
(arithmetic ^:private minus2 "a - b" "broadcast_sub" "_minus_scalar" "_rminus_scalar")
(arithmetic ^:private times2 "a * b" "broadcast_mul" "_mul_scalar" "_mul_scalar")
(arithmetic ^:private over2 "a / b" "broadcast_div" "_div_scalar" "_rdiv_scalar")
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
(arithmetic ne "1 where a and b differ, else 0; either may be a number." "broadcast_not_equal"
            "_not_equal_scalar" "_not_equal_scalar")

(defn- fold
  "As reduce; what arises between is given back."
  [f a more]
  (reduce (fn [so-far b]
            (if (identical? so-far a)
              (f so-far b)
              (with-open [so-far ^NDArray so-far]
                (f so-far b))))
          a
          more))

(defn + "The sum of arrays and numbers, with broadcasting." [a & more] (fold plus2 a more))
(defn * "The product of arrays and numbers, with broadcasting." [a & more] (fold times2 a more))
(defn - "The difference of arrays and numbers, with broadcasting; of one, its negation."
  ([a] (times2 a -1))
  ([a & more] (fold minus2 a more)))
(defn / "The quotient of arrays and numbers, with broadcasting; of one, its reciprocal."
  ([a] (over2 1 a))
  ([a & more] (fold over2 a more)))

(defn load-params "The arrays of a .params file, by name." [file]
  (into {} (Params/load (values/path file))))
(defn save-params "Writes a map of arrays as a .params file." [file arrays]
  (Params/save (values/path file) ^Map (values/named-handles "save-params" NDArray arrays)))

(load "gen/ndarray")
