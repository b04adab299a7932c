(ns weft.core
  "The library as a whole, and scopes that give arrays back."
  (:import [org.weft Device NDArray Scope Weft Weft$Profile WeftException]))

(set! *warn-on-reflection* true)

(defn keep-all
  "Hands the arrays in a value (an array, or a map or sequence with arrays) to the scope around."
  [^Scope scope value]
  (cond
    (instance? NDArray value) (.keep scope ^NDArray value)
    (map? value) (update-vals value #(keep-all scope %))
    (set? value) (into #{} (map #(keep-all scope %)) value)
    (sequential? value) (mapv #(keep-all scope %) value)
    :else value))

(defmacro with-scope
  "Runs the body and gives back the arrays that were made in it, but for those in its value."
  [& body]
  `(with-open [scope# (Scope/open)]
     (keep-all scope# (do ~@body))))

(defn error-kind
  "The kind of an error of the library: :value, :type, :shape, :index, :not-found, :unsupported,
  :memory, :io, :state, :callback or :internal; nil for any other exception."
  [error]
  (when (instance? WeftException error)
    (-> (str (.kind ^WeftException error)) (.toLowerCase) (.replace "_" "-") keyword)))

(defn version "The library's version." [] (Weft/version))
(defn seed "Seeds random numbers." [n] (Weft/seed (long n)))
(defn set-num-threads "Sets how many threads operators use." [n] (Weft/setNumThreads (int n)))
(defn memory "Bytes in use on the CPU." [] (.inUse (Weft/memory Device/CPU)))
(defn set-memory-limit
  "Caps the memory of the CPU at so many bytes, 0: not. Beyond it :memory is thrown, once arrays
  that were forgotten are given back."
  [bytes]
  (Weft/setMemoryLimit Device/CPU (long bytes)))
(defn wait-all "Returns when all queued work is done." [] (Weft/waitAll))
(defn profile "Records operators from now on, or nothing." [on]
  (Weft/profile (if on Weft$Profile/OPERATORS Weft$Profile/NOTHING)))
(defn dump-profile "The events since the last call, in Chrome's trace format." [] (Weft/dumpProfile))
