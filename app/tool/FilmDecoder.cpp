// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/tool/FilmDecoder.h"

#include "core/codec/QrReader.h"

#include <QFile>

#include <algorithm>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace qujat::tool {
namespace {

struct Closer {
    void operator()(AVFormatContext *file) const { avformat_close_input(&file); }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};
template <typename T>
using Owned = std::unique_ptr<T, Closer>;

/// Where eight bits of brightness lie by themselves in a picture of this format.
std::optional<codec::LumaView> lumaWhereItLies(const AVFrame &frame)
{
    const auto *format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(frame.format));
    constexpr quint64 NoBrightness = AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL
        | AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER
        | AV_PIX_FMT_FLAG_FLOAT;
    if (format == nullptr || (format->flags & NoBrightness) != 0 || format->comp[0].depth != 8
        || format->comp[0].plane != 0 || frame.linesize[0] <= 0)
        return {};
    return codec::LumaView{frame.data[0] + format->comp[0].offset, frame.width, frame.height,
                           frame.linesize[0], format->comp[0].step};
}

class FilmFile final : public FilmDecoder {
public:
    FilmFile(Owned<AVFormatContext> file, Owned<AVCodecContext> codec, int stream)
        : m_file(std::move(file))
        , m_codec(std::move(codec))
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
        , m_stream(stream)
    {
    }

    int broken() const override { return m_broken; }

    Result<std::optional<Film::Frame>> next() override
    {
        for (;;) {
            const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
            if (received == 0)
                return decoded();
            if (received == AVERROR_EOF)
                return std::optional<Film::Frame>();
            if (received != AVERROR(EAGAIN))
                ++m_broken;
            feed();
        }
    }

private:
    /// Gives the decoder the next piece of the film, or tells it that there are no more.
    void feed()
    {
        while (!m_ended) {
            if (av_read_frame(m_file.get(), m_packet.get()) < 0) {
                m_ended = true;
                avcodec_send_packet(m_codec.get(), nullptr);
                return;
            }
            const bool ours = m_packet->stream_index == m_stream;
            const bool taken = ours && avcodec_send_packet(m_codec.get(), m_packet.get()) == 0;
            av_packet_unref(m_packet.get());
            if (taken)
                return;
            if (ours)
                ++m_broken;
        }
    }

    Result<std::optional<Film::Frame>> decoded()
    {
        if (std::max(m_frame->width, m_frame->height) > codec::QrReader::LargestSide)
            return failure(FailureCode::RequestTooLarge, {{Detail::Field, QStringLiteral("film")}});
        const auto luma = lumaWhereItLies(*m_frame);
        return std::optional<Film::Frame>({luma ? *luma : converted(), time()});
    }

    codec::LumaView converted()
    {
        const int width = m_frame->width;
        const int height = m_frame->height;
        m_scaler.reset(sws_getCachedContext(
            m_scaler.release(), width, height, static_cast<AVPixelFormat>(m_frame->format), width,
            height, AV_PIX_FMT_GRAY8, SWS_POINT, nullptr, nullptr, nullptr));
        m_grey.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255);
        if (m_scaler) {
            uchar *rows = m_grey.data();
            sws_scale(m_scaler.get(), m_frame->data, m_frame->linesize, 0, height, &rows, &width);
        }
        return {m_grey.data(), width, height, width, 1};
    }

    std::chrono::microseconds time()
    {
        const auto *stream = m_file->streams[m_stream];
        auto stamp = m_frame->best_effort_timestamp;
        if (stamp == AV_NOPTS_VALUE) // as many as there were, at the film's own rate
            stamp = av_rescale_q(m_number, av_inv_q(stream->avg_frame_rate), stream->time_base);
        ++m_number;
        if (!m_first)
            m_first = stamp;
        return std::chrono::microseconds(
            av_rescale_q(stamp - *m_first, stream->time_base, AVRational{1, 1'000'000}));
    }

    Owned<AVFormatContext> m_file;
    Owned<AVCodecContext> m_codec;
    Owned<AVPacket> m_packet;
    Owned<AVFrame> m_frame;
    Owned<SwsContext> m_scaler;
    std::vector<uchar> m_grey;
    int m_stream;
    std::optional<qint64> m_first;
    qint64 m_number = 0;
    int m_broken = 0;
    bool m_ended = false;
};

Result<std::unique_ptr<FilmDecoder>> open(const QString &path)
{
    if (!QFile(path).open(QIODevice::ReadOnly))
        return failure(FailureCode::FileUnreadable);
    av_log_set_level(AV_LOG_QUIET); // what is wrong with a film is said by the failure
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    // No playlists: they name other files.
    av_dict_set(&options, "format_whitelist", "avi,matroska,mov,mpeg,mpegts,ogg", 0);
    AVFormatContext *opened = nullptr;
    const int result = avformat_open_input(
        &opened, QByteArrayLiteral("file:").append(QFile::encodeName(path)).constData(), nullptr,
        &options);
    av_dict_free(&options);
    if (result < 0)
        return failure(FailureCode::PictureUnreadable);
    Owned<AVFormatContext> file(opened);
    if (avformat_find_stream_info(file.get(), nullptr) < 0)
        return failure(FailureCode::PictureUnreadable);
    const AVCodec *decoder = nullptr;
    const int stream = av_find_best_stream(file.get(), AVMEDIA_TYPE_VIDEO, -1, -1, &decoder, 0);
    if (stream < 0 || decoder == nullptr)
        return failure(FailureCode::PictureUnreadable);
    Owned<AVCodecContext> codec(avcodec_alloc_context3(decoder));
    if (!codec || avcodec_parameters_to_context(codec.get(), file->streams[stream]->codecpar) < 0
        || avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return failure(FailureCode::PictureUnreadable);
    return std::make_unique<FilmFile>(std::move(file), std::move(codec), stream);
}

} // namespace
} // namespace qujat::tool

extern "C" Q_DECL_EXPORT void qujat_open_film(
    const QString &path, qujat::Result<std::unique_ptr<qujat::tool::FilmDecoder>> &out)
{
    out = qujat::tool::open(path);
}
