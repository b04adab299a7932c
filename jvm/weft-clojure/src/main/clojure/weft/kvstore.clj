(ns weft.kvstore
  "Arrays by key that devices and workers share: what is pushed is summed, and what is stored is
  pulled. Keys are strings, keywords, symbols or whole numbers. Any thread may use a store; a call
  holds it, also while an updater runs, and others wait. A call is checked before it changes
  anything. Close stores with with-open."
  (:require [weft.values :as values])
  (:import [org.weft NDArray Optimizer Store Store$Updater]
           [java.util List]))

(set! *warn-on-reflection* true)

(defn create
  "A store, :local or :device, which are the same here."
  (^Store [] (create :local))
  (^Store [kind] (Store. (values/text "kvstore" kind))))

(defn- key-of [k] (if (integer? k) (str k) (values/text "kvstore: a key" k)))

(defn- pairs
  "Keys and arrays from a map of keys with an array or a sequence of arrays each."
  [what items]
  (when-not (map? items)
    (values/fail :type what ": " (values/shown items) ", expected a map of keys and arrays"))
  (let [all (for [[k found] items, array (if (sequential? found) found [found])]
              [(key-of k) array])]
    [(mapv first all) (vec (values/handles what NDArray (mapv second all) nil))]))

(defn init
  "Stores copies: (init store {:w weight}). Throws :value where a key is there already. Gives the
  store, as the functions below do."
  ^Store [^Store store items]
  (let [[keys arrays] (pairs "init" items)]
    (.init store ^List keys ^List arrays)
    store))

(defn push
  "Sums the arrays of each key: (push store {:w [gradient-here gradient-there]}). The sum replaces
  what is stored, or goes to the updater or, as the gradient, to the optimizer."
  ^Store [^Store store items]
  (let [[keys arrays] (pairs "push" items)]
    (.push store ^List keys ^List arrays)
    store))

(defn pull
  "Writes what is stored into arrays, which keep their types: (pull store {:w weight})."
  ^Store [^Store store items]
  (let [[keys arrays] (pairs "pull" items)]
    (.pull store ^List keys ^List arrays)
    store))

(defn push-pull
  "Pushes and then pulls, with no other thread between; both maps have as many arrays for each key."
  ^Store [^Store store values outputs]
  (let [[keys arrays] (pairs "push-pull" (into (sorted-map) (update-keys values key-of)))
        [others wanted] (pairs "push-pull" (into (sorted-map) (update-keys outputs key-of)))]
    (when-not (= keys others)
      (values/fail :value "push-pull: values for " keys " and outputs for " others))
    (.pushPull store ^List keys ^List arrays ^List wanted)
    store))

(defn set-optimizer
  "From now on what is pushed updates what is stored, as one of weft.optimizer says. Takes an
  updater's place."
  ^Store [^Store store optimizer]
  (with-open [made (Optimizer. (values/rule "optimizer" optimizer))] ; the store has it
    (.setOptimizer store made))
  store)

(defn set-updater
  "From now on f, a function of a key (a string), the sum of what was pushed and the stored array,
  writes the stored array; nil: sums replace what is stored. It runs on the pushing thread; its
  arrays are closed when it returns, and what it throws makes the push fail with :callback. Takes an
  optimizer's place."
  ^Store [^Store store f]
  (when f (values/function "set-updater" f))
  (.setUpdater store (when f
                       (reify Store$Updater
                         (update [_ k sum stored] (f k sum stored)))))
  store)

(defn rank "The number of this worker, from 0." [^Store store] (.rank store))
(defn num-workers "How many workers there are." [^Store store] (.numWorkers store))
(defn close "Gives the store back." [^Store store] (.close store))
