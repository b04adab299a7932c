(ns weft.values
  "How Clojure's values become those of the Java side. For the other namespaces."
  (:require [clojure.string :as str])
  (:import [org.weft Attributes DType Model Named NDArray Symbol WeftException
            WeftException$Kind]
           [java.nio.file Path]
           [java.util ArrayList]))

(set! *warn-on-reflection* true)

(defn attribute-name
  "The registry's name of a keyword: :num-hidden is num_hidden."
  ^String [k]
  (.replace ^String (name k) \- \_))

(defn fail
  "Throws an error of a kind (:type, :value, ...) as the library's own are."
  [kind & message]
  (throw (WeftException. (WeftException$Kind/valueOf (str/upper-case (attribute-name kind)))
                         (apply str message))))

(defn shown
  "The text of a value for an error, the beginning of a long one."
  [value]
  (binding [*print-length* 6
            *print-level* 3]
    (let [text (pr-str value)]
      (if (> (count text) 200) (str (subs text 0 200) "...") text))))

(defn text
  "A name, given as a string, keyword or symbol."
  ^String [what k]
  (if (or (string? k) (instance? clojure.lang.Named k))
    (name k)
    (fail :type what ": " (shown k) ", expected a string or keyword")))

(defn function
  "f, where it can be called."
  [what f]
  (if (ifn? f) f (fail :type what ": " (shown f) ", expected a function")))

(defn java
  "A value as attributes take it: nil is None, keywords are their names, sequences lists."
  [v]
  (cond
    (keyword? v) (attribute-name v)
    (ratio? v) (double v)
    (instance? clojure.lang.BigInt v) (long v)
    (sequential? v) (ArrayList. ^java.util.Collection (mapv java v))
    :else v))

(defn options
  "The map of what a function was given behind its inputs: keywords and values in turn, or a map,
  or both. `what` is named where they are neither."
  [what given]
  (loop [given (seq given), found nil]
    (if-let [[k & more] given]
      (cond
        (and (nil? more) (or (map? k) (nil? k))) (into (or found {}) k)
        (not (keyword? k)) (fail :type what ": " (shown k) ", expected a keyword")
        (nil? more) (fail :type what ": " k " has no value")
        :else (recur (next more) (assoc found k (first more))))
      found)))

(defn checked
  "As options, where only some keywords are known."
  [what known given]
  (let [found (options what given)]
    (when-let [other (first (remove (set known) (keys found)))]
      (fail :not-found what ": there is no " (shown other) ", expected one of "
            (str/join ", " known)))
    found))

(defn fill
  "Puts a map of keywords and values into attributes."
  [^Attributes attributes options]
  (reduce-kv (fn [_ k v] (.put attributes (attribute-name k) ^Object (java v))) nil options)
  attributes)

(defn named
  "An optimizer, initializer, metric or iterator by its registry name."
  ^Named [^String registry-name given]
  (fill (Named. registry-name) (options registry-name given)))

(defn rule
  "What `named` made, or its name alone: :adam."
  ^Named [what k]
  (cond
    (instance? Named k) k
    (or (string? k) (keyword? k)) (Named. (attribute-name k))
    :else (fail :type what ": " (shown k) ", expected what functions of weft." what
                " give, or a name such as :"
                ({"optimizer" "sgd", "metric" "accuracy"} what "xavier"))))

(defn dtype
  "The element type of a keyword such as :float32."
  ^DType [k]
  (cond
    (instance? DType k) k
    (or (keyword? k) (string? k)) (DType/named (name k))
    :else (fail :type "dtype: " (shown k) ", expected a keyword such as :float32")))

(defn sizes
  "A shape as the Java side takes it; a number is one axis."
  ^longs [shape]
  (cond
    (integer? shape) (long-array [shape])
    (and (sequential? shape) (every? integer? shape)) (long-array shape)
    :else (fail :type "shape: " (shown shape) ", expected a vector of whole numbers")))

(defn handles
  "An array of Java's of the class `kind` (NDArray, Symbol); nil: absent. Keywords stand for those
  that are among the options."
  ^objects [what ^Class kind items options]
  (when-not (or (nil? items) (sequential? items))
    (fail :type what ": " (shown items) ", expected a vector of them"))
  (let [result ^objects (make-array kind (count items))]
    (reduce (fn [^long i item]
              (let [found (if (keyword? item) (get options item) item)]
                (when-not (or (nil? found) (.isInstance kind found))
                  (fail :type what ": " (shown found) " as input " i ", expected "
                        (if (= kind Symbol) "a symbol" "an array")))
                (aset result i found)
                (inc i)))
            0
            items)
    result))

(defn others
  "The options that are no inputs."
  [inputs options]
  (reduce (fn [left input] (if (keyword? input) (dissoc left input) left)) options inputs))

(defn named-values
  "A map with strings for keys, which may be keywords or symbols."
  [what values]
  (if (map? values)
    (update-keys values #(text what %))
    (fail :type what ": " (shown values) ", expected a map of names")))

(defn named-handles
  "A map of names and values of the class `kind` (NDArray, Symbol)."
  [what kind values]
  (let [found (named-values what values)]
    (doseq [[k value] found]
      (when-not (instance? kind value)
        (fail :type what ": " (shown value) " for " k ", expected "
              (if (= kind Symbol) "a symbol" "an array"))))
    found))

(defn path
  "A file of a string, File or Path."
  ^Path [file]
  (when-not (or (string? file) (instance? java.io.File file) (instance? Path file))
    (fail :type (shown file) ", expected a file's name"))
  (Path/of (str file) (make-array String 0)))

(defmethod print-method NDArray [array ^java.io.Writer writer] (.write writer (str array)))
(defmethod print-method Symbol [s ^java.io.Writer writer]
  (.write writer (if (.isClosed ^Symbol s) "(closed)" (str s))))
(defmethod print-method Named [rule ^java.io.Writer writer]
  (.write writer (str "#weft/named " (.name ^Named rule))))
(defmethod print-method Model [model ^java.io.Writer writer]
  (.write writer "#weft/module ")
  (print-method (.network ^Model model) writer))
