(ns weft.values
  "How Clojure's values become those of the Java side. For the other namespaces."
  (:require [clojure.string :as str])
  (:import [org.weft Attributes DType Named]
           [java.util ArrayList]))

(set! *warn-on-reflection* true)

(defn attribute-name
  "The registry's name of a keyword: :num-hidden is num_hidden."
  ^String [k]
  (str/replace (name k) "-" "_"))

(defn java
  "A value as attributes take it: nil is None, keywords are their names, sequences lists."
  [v]
  (cond
    (keyword? v) (str/replace (name v) "-" "_")
    (ratio? v) (double v)
    (instance? clojure.lang.BigInt v) (long v)
    (sequential? v) (ArrayList. ^java.util.Collection (mapv java v))
    :else v))

(defn fill
  "Puts a map of keywords and values into attributes."
  [^Attributes attributes options]
  (doseq [[k v] options]
    (.put attributes (attribute-name k) ^Object (java v)))
  attributes)

(defn named
  "An optimizer, initializer or metric by its registry name."
  ^Named [^String registry-name options]
  (fill (Named. registry-name) options))

(defn dtype
  "The element type of a keyword such as :float32."
  ^DType [k]
  (if (instance? DType k) k (DType/named (name k))))
