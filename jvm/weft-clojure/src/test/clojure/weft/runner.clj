(ns weft.runner
  "Runs tests of clojure.test one at a time, for JUnit."
  (:require [clojure.test :as t]))

(defn tests [namespace-name]
  (let [space (symbol namespace-name)]
    (require space)
    (filter (comp :test meta) (vals (ns-interns space)))))

(defn run
  "Runs one test; gives what was reported where it did not pass, or nil."
  [test]
  (let [text (java.io.StringWriter.)]
    (binding [t/*report-counters* (ref t/*initial-report-counters*)
              t/*test-out* text]
      (t/test-vars [test])
      (let [{:keys [pass fail error]} @t/*report-counters*]
        (when (or (pos? fail) (pos? error) (zero? pass))
          (str text))))))
