(ns weft.memory-test
  "Memory stays flat, forgotten arrays do not exhaust it, and what is missing is a condition."
  (:require [clojure.string :as str]
            [clojure.test :refer [deftest is]]
            [weft.autograd :as autograd]
            [weft.core :as weft :refer [with-scope]]
            [weft.ndarray :as nd]
            [weft.symbol :as sym])
  (:import [org.weft WeftException]))

(defn- settled
  "Bytes in use when the collector has found what was forgotten."
  []
  (loop [tries 0, last-one (weft/memory)]
    (System/gc)
    (Thread/sleep 20)
    (let [now (weft/memory)]
      (if (and (< tries 25) (or (< tries 3) (< now last-one))) (recur (inc tries) now) now))))

(defn- train
  "A step of gradient descent on w."
  [w x]
  (with-scope
    (let [loss (autograd/record (nd/mean (nd/square (nd/- (nd/dot x w) 1))))]
      (autograd/backward loss)
      (nd/assign! w (nd/- w (nd/* (autograd/gradient w) 0.1)))
      nil)))

(deftest hundred-thousand-arrays-and-200-steps-leave-memory-flat
  (let [w (autograd/attach-gradient (nd/zeros [8 1]))
        x (nd/random-normal :shape [16 8])]
    (train w x)
    (let [before (settled)]
      (dotimes [_ 100000] (with-open [_ (nd/array [1 2 3 4])]))
      (dotimes [_ 200] (train w x))
      (is (<= (weft/memory) before))
      (dotimes [_ 1000] (nd/close (nd/+ x 1 x 2)))
      (is (<= (weft/memory) before) "what arises between is given back"))))

(deftest forgotten-arrays-do-not-exhaust-memory
  (let [before (settled)
        most (reduce (fn [most _] (nd/zeros [1048576]) (max most (weft/memory)))
                     0
                     (range 400))]
    (is (< most (+ before (* 600 1048576))) "1.6 GB that nobody holds")
    (dotimes [_ 100000] (nd/array [1 2 3 4]))
    (is (<= (settled) before))))

(deftest a-limit-is-an-error-only-where-nothing-was-forgotten
  (let [before (settled)]
    (weft/set-memory-limit (+ before (* 64 1048576)))
    (try
      (dotimes [_ 100] (nd/zeros [4194304]))
      (is (= :memory (try (nd/zeros [67108864]) (catch WeftException e (weft/error-kind e)))))
      (is (= [1.0] (nd/->vec (nd/ones [1]))))
      (finally (weft/set-memory-limit 0)))))

(defn- other-jvm
  "What a JVM of its own prints that evaluates a form, without the environment's library."
  [form & properties]
  (let [process (-> (ProcessBuilder.
                     ^java.util.List
                     (concat [(str (System/getProperty "java.home") "/bin/java")
                              "-XX:TieredStopAtLevel=1" "-cp" (System/getProperty "java.class.path")]
                             properties
                             ["clojure.main" "-e" (pr-str form)]))
                    (doto (-> .environment (.remove "WEFT_LIBRARY")))
                    (.redirectErrorStream true)
                    .start)
        text (slurp (.getInputStream process))]
    (.waitFor process)
    text))

(deftest a-missing-library-is-named
  (let [text (other-jvm '(do (require 'weft.ndarray)
                             (dotimes [_ 2]
                               (try (eval '(weft.ndarray/ones [2]))
                                    (catch Throwable e (println (ex-message (or (ex-cause e) e))))))
                             (shutdown-agents))
                        "-Dweft.library=/nowhere/libweft.so")]
    (is (= 2 (count (re-seq #"no library /nowhere/libweft.so" text))) text)))

(deftest namespaces-reload
  (let [errors (java.io.StringWriter.)]
    (binding [*err* errors]
      (doseq [space '[weft.values weft.core weft.ndarray weft.autograd weft.symbol weft.module]]
        (require space :reload)))
    (is (str/blank? (str errors)))
    (is (= [3.0] (nd/->vec (nd/max (nd/array [1 3])))))
    (is (= "(weft.symbol/variable :x)" (pr-str '(weft.symbol/variable :x))))
    (is (= ["x"] (sym/arguments (sym/relu (sym/variable :x)))))))
