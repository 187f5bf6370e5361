// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/FilmWriter.h"

#include <QFile>

#include <cstring>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace qujat::test {
namespace {

struct Closer {
    void operator()(AVFormatContext *file) const
    {
        avio_closep(&file->pb);
        avformat_free_context(file);
    }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
template <typename T>
using Owned = std::unique_ptr<T, Closer>;

void paint(AVFrame &frame, const QImage &grey)
{
    for (int y = 0; y < frame.height; ++y)
        std::memcpy(frame.data[0] + static_cast<std::ptrdiff_t>(y) * frame.linesize[0],
                    grey.constScanLine(y), static_cast<std::size_t>(frame.width));
    for (const int plane : {1, 2})
        std::memset(frame.data[plane], 128,
                    static_cast<std::size_t>(frame.linesize[plane]) * (frame.height / 2));
}

} // namespace

bool writeFilm(const QString &path, int count, int framesPerSecond,
               const std::function<QImage(int)> &picture)
{
    const auto first = picture(0);
    const auto name = QFile::encodeName(path);
    AVFormatContext *opened = nullptr;
    if (avformat_alloc_output_context2(&opened, nullptr, "avi", name.constData()) < 0)
        return false;
    Owned<AVFormatContext> file(opened);
    const auto *encoder = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    Owned<AVCodecContext> codec(avcodec_alloc_context3(encoder));
    codec->width = first.width();
    codec->height = first.height();
    codec->pix_fmt = AV_PIX_FMT_YUVJ420P;
    codec->time_base = {1, framesPerSecond};
    codec->flags |= AV_CODEC_FLAG_QSCALE;
    codec->global_quality = 5 * FF_QP2LAMBDA;
    auto *stream = avformat_new_stream(file.get(), nullptr);
    if (avcodec_open2(codec.get(), encoder, nullptr) < 0 || stream == nullptr
        || avcodec_parameters_from_context(stream->codecpar, codec.get()) < 0)
        return false;
    stream->time_base = codec->time_base;
    stream->avg_frame_rate = {framesPerSecond, 1};
    if (avio_open(&file->pb, name.constData(), AVIO_FLAG_WRITE) < 0
        || avformat_write_header(file.get(), nullptr) < 0)
        return false;
    Owned<AVFrame> frame(av_frame_alloc());
    frame->format = codec->pix_fmt;
    frame->width = codec->width;
    frame->height = codec->height;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return false;
    Owned<AVPacket> packet(av_packet_alloc());
    const auto drain = [&] {
        while (avcodec_receive_packet(codec.get(), packet.get()) == 0) {
            av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
            packet->stream_index = stream->index;
            if (av_interleaved_write_frame(file.get(), packet.get()) < 0)
                return false;
        }
        return true;
    };
    for (int i = 0; i < count; ++i) {
        const auto grey = (i == 0 ? first : picture(i)).convertToFormat(QImage::Format_Grayscale8);
        if (grey.size() != first.size() || av_frame_make_writable(frame.get()) < 0)
            return false;
        paint(*frame, grey);
        frame->pts = i;
        frame->quality = codec->global_quality;
        if (avcodec_send_frame(codec.get(), frame.get()) < 0 || !drain())
            return false;
    }
    avcodec_send_frame(codec.get(), nullptr);
    return drain() && av_write_trailer(file.get()) == 0;
}

} // namespace qujat::test
