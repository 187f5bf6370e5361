// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

// Runs a fuzz target without libFuzzer: every file of the corpus as it is, then a fixed number of
// random changes of them. The numbers are the same in every run. What was being read when the
// program died is left in the named file.
//
//     fuzz_cms CORPUS --runs 20000 --seconds 10 --seed 1 --crash-file cms.crash

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

const std::uint8_t *current = nullptr;
std::size_t currentSize = 0;
const char *crashFile = "fuzz.crash";

extern "C" void keepInput(int signal)
{
    const int file = ::open(crashFile, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && current != nullptr)
        static_cast<void>(!::write(file, current, currentSize));
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const Input &input)
{
    // A copy of exactly that size, so that sanitizers see every step beyond its end.
    const auto copy = std::make_unique<std::uint8_t[]>(input.size());
    if (!input.empty())
        std::memcpy(copy.get(), input.data(), input.size());
    current = copy.get();
    currentSize = input.size();
    LLVMFuzzerTestOneInput(copy.get(), input.size());
    current = nullptr;
}

std::vector<Input> readCorpus(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file())
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Input> inputs{Input()};
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

class Mutator {
public:
    explicit Mutator(std::uint32_t seed)
        : m_random(seed)
    {
    }

    Input changed(const std::vector<Input> &corpus)
    {
        Input input = corpus.at(below(corpus.size()));
        for (std::size_t rounds = 1 + below(4); rounds != 0; --rounds)
            change(input, corpus);
        return input;
    }

private:
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }
    std::uint8_t oddByte()
    {
        static constexpr std::array<std::uint8_t, 10> odd{0x00, 0x01, 0x7f, 0x80, 0x81,
                                                          0x82, 0x84, 0xff, '"',  '0'};
        return below(2) == 0 ? odd.at(below(odd.size())) : static_cast<std::uint8_t>(below(256));
    }
    void change(Input &input, const std::vector<Input> &corpus)
    {
        const auto at = input.empty() ? 0 : below(input.size());
        const auto from = input.begin() + static_cast<std::ptrdiff_t>(at);
        const auto count =
            input.empty() ? 0 : 1 + below(std::min<std::size_t>(input.size() - at, 32));
        const auto to = from + static_cast<std::ptrdiff_t>(count);
        switch (input.empty() ? 4 : below(7)) {
        case 0:
            *from = static_cast<std::uint8_t>(*from ^ (1U << below(8)));
            break;
        case 1:
            *from = oddByte();
            break;
        case 2:
            input.erase(from, to);
            break;
        case 3:
            input.resize(at);
            break;
        case 4:
            input.insert(from, 1 + below(8), oddByte());
            break;
        case 5: {
            const Input piece(from, to);
            const auto where = input.begin() + static_cast<std::ptrdiff_t>(below(input.size()));
            input.insert(where, piece.begin(), piece.end());
            break;
        }
        default: {
            const auto &other = corpus.at(below(corpus.size()));
            if (other.empty())
                return;
            input.resize(at);
            input.insert(input.end(),
                         other.begin() + static_cast<std::ptrdiff_t>(below(other.size())),
                         other.end());
        }
        }
    }

    std::mt19937 m_random;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: CORPUS [--runs N] [--seconds N] [--seed N] [--crash-file FILE]\n",
                   stderr);
        return 2;
    }
    std::uint64_t runs = 20000;
    std::uint64_t seconds = 10;
    std::uint32_t seed = 1;
    for (int at = 2; at + 1 < argc; at += 2) {
        const std::string option = argv[at];
        if (option == "--runs")
            runs = std::strtoull(argv[at + 1], nullptr, 10);
        else if (option == "--seconds")
            seconds = std::strtoull(argv[at + 1], nullptr, 10);
        else if (option == "--seed")
            seed = static_cast<std::uint32_t>(std::strtoul(argv[at + 1], nullptr, 10));
        else if (option == "--crash-file")
            crashFile = argv[at + 1];
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, keepInput);

    const auto corpus = readCorpus(argv[1]);
    if (corpus.size() < 2) {
        std::fprintf(stderr, "no corpus in %s\n", argv[1]);
        return 2;
    }
    for (const auto &input : corpus)
        run(input);
    Mutator mutator(seed);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::uint64_t done = 0;
    while (done < runs && std::chrono::steady_clock::now() < end) {
        run(mutator.changed(corpus));
        ++done;
    }
    std::printf("%zu files of the corpus and %llu changes of them\n", corpus.size() - 1,
                static_cast<unsigned long long>(done));
    return 0;
}
