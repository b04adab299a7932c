(ns weft.core
  "The library as a whole, and scopes that give arrays back."
  (:import [org.weft NDArray Scope Weft Weft$Profile Device]))

(set! *warn-on-reflection* true)

(defn keep-all
  "Hands the arrays in a value (an array, or a map or sequence with arrays) to the scope around."
  [^Scope scope value]
  (cond
    (instance? NDArray value) (.keep scope ^NDArray value)
    (map? value) (update-vals value #(keep-all scope %))
    (sequential? value) (mapv #(keep-all scope %) value)
    :else value))

(defmacro with-scope
  "Runs the body and gives back the arrays that were made in it, but for those in its value."
  [& body]
  `(with-open [scope# (Scope/open)]
     (keep-all scope# (do ~@body))))

(defn version "The library's version." [] (Weft/version))
(defn seed "Seeds random numbers." [n] (Weft/seed (long n)))
(defn set-num-threads "Sets how many threads operators use." [n] (Weft/setNumThreads (int n)))
(defn memory "Bytes in use on the CPU." [] (.inUse (Weft/memory Device/CPU)))
(defn profile "Records operators from now on, or nothing." [on]
  (Weft/profile (if on Weft$Profile/OPERATORS Weft$Profile/NOTHING)))
(defn dump-profile "The events since the last call, in Chrome's trace format." [] (Weft/dumpProfile))
