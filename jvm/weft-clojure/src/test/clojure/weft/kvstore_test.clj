(ns weft.kvstore-test
  (:require [clojure.string :as str]
            [clojure.test :refer [are deftest is]]
            [weft.core :as weft :refer [with-scope]]
            [weft.kvstore :as kv]
            [weft.ndarray :as nd]
            [weft.optimizer :as optimizer])
  (:import [org.weft WeftException]))

(defn- ones [] (nd/ones [2]))

(defn- stored [store k]
  (let [out (nd/zeros [2])]
    (kv/pull store {k out})
    (nd/->vec out)))

(deftest sums-what-is-pushed
  (with-open [store (kv/create :device)]
    (kv/init store {:a (ones) 3 (ones)})
    (kv/push store {"a" [(ones) (ones)] 3 (nd/* (ones) 5)})
    (is (= [2.0 2.0] (stored store :a)))
    (is (= [5.0 5.0] (stored store "3")))
    (let [a (nd/zeros 2) three (nd/zeros 2)]
      (kv/push-pull store {:a (nd/* (ones) 7) 3 (ones)} {3 three :a a})
      (is (= [7.0 7.0] (nd/->vec a)))
      (is (= [1.0 1.0] (nd/->vec three))))
    (is (= [0 1] [(kv/rank store) (kv/num-workers store)]))))

(deftest optimizers-and-updaters-change-what-is-stored
  (let [store (-> (kv/create)
                  (kv/init {:w (ones)})
                  (kv/set-optimizer (optimizer/sgd :learning-rate 0.5))
                  (kv/push {:w [(ones) (ones)]}))
        seen (atom [])]
    (is (= [0.0 0.0] (stored store :w)))
    (kv/set-updater store (fn [k sum old] (swap! seen conj k) (nd/assign! old (nd/- old sum))))
    (kv/push store {:w (ones)})
    (is (= [-1.0 -1.0] (stored store :w)))
    (is (= ["w"] @seen))
    (kv/push (kv/set-updater store nil) {:w (ones)})
    (is (= [1.0 1.0] (stored store :w)))))

(deftest wrong-use-is-refused
  (let [store (kv/init (kv/create) {:w (ones)})
        error (fn [action] (try (action) nil (catch WeftException e e)))]
    (are [kind part form] (let [e (error (fn [] form))]
                            (and (= kind (weft/error-kind e))
                                 (str/includes? (ex-message e) part)))
      :not-found "locall" (kv/create :locall)
      :unsupported "dist_sync" (kv/create :dist_sync)
      :value "\"w\"" (kv/init store {:w (ones)})
      :not-found "\"v\"" (kv/push store {:v (ones)})
      :shape "\"w\"" (kv/push store {:w (nd/ones 3)})
      :type "expected a map" (kv/push store [(ones)])
      :type "1 as input 0, expected an array" (kv/push store {:w 1})
      :type "a key: 1.5, expected a string" (kv/push store {1.5 (ones)})
      :value "and outputs for [\"w\" \"w\"]" (kv/push-pull store {:w (ones)} {:w [(ones) (ones)]})
      :type "3, expected a function" (kv/set-updater store 3)
      :type "3, expected what functions of weft.optimizer give" (kv/set-optimizer store 3)
      :not-found "adma" (kv/set-optimizer store :adma)
      :not-found "learn" (kv/set-optimizer store (optimizer/sgd :learn 1)))
    (kv/set-updater store (fn [& _] (throw (ex-info "luck" {:why 7}))))
    (let [e (error #(kv/push store {:w (ones)}))]
      (is (= :callback (weft/error-kind e)))
      (is (= {:why 7} (ex-data (ex-cause e)))))
    (is (= [1.0 1.0] (stored store :w)))
    (kv/close store)
    (is (thrown-with-msg? IllegalStateException #"closed" (kv/push store {:w (ones)})))))

(deftest threads-push-at-once
  (let [store (-> (kv/create)
                  (kv/init {:w (ones)})
                  (kv/set-updater (fn [_ sum old] (nd/assign! old (nd/+ old sum)))))
        work #(dotimes [_ 50] (with-scope (kv/push store {:w (ones)}) nil))]
    (run! deref (doall (repeatedly 4 #(future (work)))))
    (is (= [201.0 201.0] (stored store :w)))))
