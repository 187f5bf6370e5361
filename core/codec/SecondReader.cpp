// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/codec/SecondReader.h"

#include "core/codec/GreyPicture.h"

#include <algorithm>
#include <memory>
#include <zbar.h>

namespace qujat::codec {
namespace {

using namespace zbar; // the C interface; the header puts it there when a C++ compiler reads it

struct Destroyer {
    void operator()(zbar_image_scanner_t *scanner) const { zbar_image_scanner_destroy(scanner); }
    void operator()(zbar_image_t *image) const { zbar_image_destroy(image); }
};

FoundCode codeFrom(const zbar_symbol_t *symbol)
{
    FoundCode code;
    code.bytes = QByteArray(zbar_symbol_get_data(symbol),
                            static_cast<qsizetype>(zbar_symbol_get_data_length(symbol)));
    code.text = QString::fromUtf8(code.bytes);
    // ZBar goes round the code the other way: top left, bottom left, bottom right, top right.
    constexpr std::array<unsigned, 4> order{0, 3, 2, 1};
    if (zbar_symbol_get_loc_size(symbol) == order.size()) {
        std::ranges::transform(order, code.corners.begin(), [symbol](unsigned i) {
            return QPoint(zbar_symbol_get_loc_x(symbol, i), zbar_symbol_get_loc_y(symbol, i));
        });
    }
    return code;
}

} // namespace

std::vector<FoundCode> readWithSecondReader(const LumaView &view, int mostCodes)
{
    const auto packed = GreyPicture::reduced(view, 1);
    const std::unique_ptr<zbar_image_scanner_t, Destroyer> scanner(zbar_image_scanner_create());
    const std::unique_ptr<zbar_image_t, Destroyer> image(zbar_image_create());
    if (!scanner || !image)
        return {};
    zbar_image_scanner_set_config(scanner.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
    zbar_image_scanner_set_config(scanner.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
    constexpr unsigned long Grey = 'Y' | '8' << 8 | '0' << 16 | unsigned('0') << 24;
    zbar_image_set_format(image.get(), Grey);
    zbar_image_set_size(image.get(), static_cast<unsigned>(view.width),
                        static_cast<unsigned>(view.height));
    zbar_image_set_data(
        image.get(), packed.view().data,
        static_cast<unsigned long>(view.width) * static_cast<unsigned long>(view.height), nullptr);
    std::vector<FoundCode> codes;
    if (zbar_scan_image(scanner.get(), image.get()) <= 0)
        return codes;
    for (const auto *symbol = zbar_image_first_symbol(image.get());
         symbol != nullptr && std::ssize(codes) < mostCodes; symbol = zbar_symbol_next(symbol))
        codes.push_back(codeFrom(symbol));
    return codes;
}

} // namespace qujat::codec
