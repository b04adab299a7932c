# Trains the network of examples/mnist.py to read digits, and compares a network that Python trained
# with what Python says.
#
#     julia examples/julia/mnist.jl --data FOLDER [--epochs N]
#
# FOLDER is what examples/languages/prepare.py wrote; the Weft package is in JULIA_LOAD_PATH.
using Weft

network() = @chain Variable("data") =>
    sym.Convolution(kernel = (5, 5), num_filter = 20, name = "conv1") =>
    sym.Activation(act_type = "relu") =>
    sym.Pooling(kernel = (2, 2), stride = (2, 2), pool_type = "max") =>
    sym.Convolution(kernel = (5, 5), num_filter = 50, name = "conv2") =>
    sym.Activation(act_type = "relu") =>
    sym.Pooling(kernel = (2, 2), stride = (2, 2), pool_type = "max") =>
    sym.FullyConnected(num_hidden = 128, name = "fc1") =>
    sym.Activation(act_type = "relu") =>
    sym.Dropout(p = 0.25) =>
    sym.FullyConnected(num_hidden = 10, name = "fc2") =>
    sym.SoftmaxOutput(name = "softmax")

digits(folder, part; batch_size, shuffle) =
    Weft.io.MNISTIter(image = joinpath(folder, "$part-images-idx3-ubyte"),
                      label = joinpath(folder, "$part-labels-idx1-ubyte"),
                      batch_size = batch_size, shuffle = shuffle)

digit_of(scores) = [argmax(scores[:, i]) - 1 for i in 1:size(scores, 2)]

function main(arguments)
    option(name, default) = (i = findfirst(isequal(name), arguments); i === nothing ? default : arguments[i+1])
    folder = option("--data", nothing)
    folder === nothing && error("usage: mnist.jl --data FOLDER [--epochs N]")
    epochs = parse(Int, option("--epochs", "4"))

    Weft.seed!(1)
    model = Model(network())
    test = digits(folder, "t10k"; batch_size = 100, shuffle = false)
    history = fit!(model, digits(folder, "train"; batch_size = 64, shuffle = true);
                   optimizer = Weft.opt.adam(learning_rate = 0.001), initializer = Weft.init.xavier(),
                   epochs = epochs, validation = test)

    # Python's network, on the images whose scores Python wrote. Axes are Julia's: (28, 28, 1, 1000).
    reference = load_checkpoint(joinpath(folder, "reference"))
    saved = Weft.load(joinpath(folder, "reference-test.params"))
    scores, theirs = predict(reference, saved["data"]), Array(saved["scores"])
    agreement = count(digit_of(scores) .== digit_of(theirs)) / size(scores, 2)
    seconds = minimum(info.seconds for info in history)
    println("accuracy ", round(history[end].validation; digits = 4), " seconds ", round(seconds; digits = 1),
            " agreement ", agreement, " difference ", maximum(abs.(scores .- theirs)))
end

main(ARGS)
