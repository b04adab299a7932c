# A reader of JSON for the tests.
module JSON

mutable struct Reader
    text::Vector{UInt8}
    at::Int
end

parsefile(path) = value(Reader(read(path), 1))

function skip(r)
    while r.text[r.at] in (0x20, 0x0a, 0x0d, 0x09)
        r.at += 1
    end
    r.text[r.at]
end
take(r, c) = skip(r) == UInt8(c) ? (r.at += 1; true) : false
expect(r, c) = take(r, c) || error("JSON: expected $c at byte $(r.at)")

function value(r)
    c = skip(r)
    c == UInt8('{') && return object(r)
    c == UInt8('[') && return list(r)
    c == UInt8('"') && return string(r)
    for (word, meaning) in ("true" => true, "false" => false, "null" => nothing)
        if c == UInt8(word[1])
            r.at += length(word)
            return meaning
        end
    end
    start = r.at
    while r.at <= length(r.text) && r.text[r.at] in b"+-.0123456789eE"
        r.at += 1
    end
    text = String(r.text[start:r.at-1])
    all(in("-0123456789"), text) ? parse(Int, text) : parse(Float64, text)
end

function object(r)
    found = Dict{String,Any}()
    expect(r, '{')
    take(r, '}') && return found
    while true
        skip(r)
        key = string(r)
        expect(r, ':')
        found[key] = value(r)
        take(r, ',') || break
    end
    expect(r, '}')
    found
end

function list(r)
    found = Any[]
    expect(r, '[')
    take(r, ']') && return found
    while true
        push!(found, value(r))
        take(r, ',') || break
    end
    expect(r, ']')
    found
end

function string(r)
    r.at += 1
    bytes = UInt8[]
    while (c = r.text[r.at]) != UInt8('"')
        if c == UInt8('\\')
            r.at += 1
            c = r.text[r.at]
            if c == UInt8('u')
                append!(bytes, codeunits(Base.string(Char(parse(UInt16, String(r.text[r.at+1:r.at+4]); base = 16)))))
                r.at += 5
                continue
            end
            c = get(Dict('n' => 0x0a, 't' => 0x09, 'r' => 0x0d, 'b' => 0x08, 'f' => 0x0c), Char(c), c)
        end
        push!(bytes, c)
        r.at += 1
    end
    r.at += 1
    String(bytes)
end

end
