(ns weft.iterator
  "The library's data iterators by name, with attributes as keywords: (open (csv-iter ...))."
  (:refer-clojure :exclude [next])
  (:require [weft.values :as values])
  (:import [org.weft DataIter Named]))

(set! *warn-on-reflection* true)

(defn open "Opens an iterator." ^DataIter [^Named kind] (DataIter. kind))
(defn next
  "The next batch, a map of :data, :label and :pad (how many samples only fill it up); nil at the
  end of a pass."
  [^DataIter iterator]
  (when-let [batch (.next iterator)]
    {:data (.data batch) :label (.label batch) :pad (.pad batch)}))
(defn reset "Starts the next pass." [^DataIter iterator] (.reset iterator))

(load "gen/iterator")
