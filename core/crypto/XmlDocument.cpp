// SPDX-FileCopyrightText: 2026 Qujat contributors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/XmlDocument.h"

#include <QStringList>

#include <algorithm>
#include <cstring>
#include <libxml/SAX2.h>
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace qujat::crypto::xml {
namespace {

template <auto function>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        function(object);
    }
};

using ParserPtr = std::unique_ptr<xmlParserCtxt, Freed<xmlFreeParserCtxt>>;
using BufferPtr = std::unique_ptr<xmlOutputBuffer, Freed<xmlOutputBufferClose>>;

/// What one reading has met so far; hangs at the parser.
struct Reading {
    int elements = 0;
    int spaces = 0;
    std::vector<int> spacesOfOpen;
    const char *refusal = nullptr;
};

Reading &readingOf(void *parser)
{
    return *static_cast<Reading *>(static_cast<xmlParserCtxt *>(parser)->_private);
}

void refuse(void *parser, const char *why)
{
    auto &reading = readingOf(parser);
    if (reading.refusal == nullptr)
        reading.refusal = why;
    xmlStopParser(static_cast<xmlParserCtxt *>(parser));
}

extern "C" {

void refuseDocumentType(void *parser, const xmlChar * /*name*/, const xmlChar * /*publicId*/,
                        const xmlChar * /*systemId*/)
{
    refuse(parser, "documentType");
}

void enterElement(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int spaceCount, const xmlChar **spaces, int attributeCount, int defaulted,
                  const xmlChar **attributes)
{
    auto &reading = readingOf(parser);
    if (reading.refusal != nullptr)
        return;
    reading.spaces += spaceCount;
    reading.spacesOfOpen.push_back(spaceCount);
    ++reading.elements;
    if (reading.spacesOfOpen.size() > static_cast<std::size_t>(maximumDepth))
        return refuse(parser, "depth");
    if (reading.elements > maximumElements)
        return refuse(parser, "elements");
    if (attributeCount > maximumWidth || reading.spaces > maximumWidth)
        return refuse(parser, "width");
    xmlSAX2StartElementNs(parser, name, prefix, uri, spaceCount, spaces, attributeCount, defaulted,
                          attributes);
}

void leaveElement(void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    auto &reading = readingOf(parser);
    if (reading.refusal != nullptr || reading.spacesOfOpen.empty())
        return;
    reading.spaces -= reading.spacesOfOpen.back();
    reading.spacesOfOpen.pop_back();
    xmlSAX2EndElementNs(parser, name, prefix, uri);
}

void sayNothing(void * /*context*/, xmlErrorPtr /*error*/)
{
}

int isSelected(void *data, xmlNode *node, xmlNode *parent)
{
    const auto &selection = *static_cast<const Selection *>(data);
    if (node->type == XML_COMMENT_NODE && !selection.withComments)
        return 0;
    // A namespace declaration is no node of the tree: it belongs to the element it is asked for.
    const xmlNode *at = node->type == XML_NAMESPACE_DECL ? parent : node;
    for (; at != nullptr; at = at->parent) {
        if (std::ranges::find(selection.leftOut, at) != selection.leftOut.end())
            return 0;
        if (at == selection.apex)
            return 1;
    }
    return 0;
}

} // extern "C"

const char *chars(const xmlChar *text)
{
    return text == nullptr ? "" : reinterpret_cast<const char *>(text);
}

/// The next node of a walk through everything below \a top, in document order.
xmlNode *nextOf(xmlNode *node, const xmlNode *top)
{
    if (node->type == XML_ELEMENT_NODE && node->children != nullptr)
        return node->children;
    while (node != top && node->next == nullptr)
        node = node->parent;
    return node == top ? nullptr : node->next;
}

bool isIdentifier(const xmlAttr *attribute)
{
    const auto *name = chars(attribute->name);
    if (attribute->ns == nullptr)
        return std::strcmp(name, "Id") == 0 || std::strcmp(name, "ID") == 0
            || std::strcmp(name, "id") == 0;
    const auto *space = chars(attribute->ns->href);
    return (std::strcmp(space, wsuNamespace) == 0 && std::strcmp(name, "Id") == 0)
        || (std::strcmp(space, chars(XML_XML_NAMESPACE)) == 0 && std::strcmp(name, "id") == 0);
}

QByteArray valueOf(const xmlAttr *attribute)
{
    QByteArray value;
    for (const auto *part = attribute->children; part != nullptr; part = part->next)
        value += chars(part->content);
    return value;
}

} // namespace

Quiet::Quiet()
    : m_context(xmlStructuredErrorContext)
    , m_handler(reinterpret_cast<void *>(xmlStructuredError))
{
    xmlSetStructuredErrorFunc(nullptr, sayNothing);
}

Quiet::~Quiet()
{
    xmlSetStructuredErrorFunc(m_context, reinterpret_cast<xmlStructuredErrorFunc>(m_handler));
}

tl::expected<DocumentPtr, QString> parse(QByteArrayView bytes)
{
    const auto refused = [](const char *why) {
        return tl::unexpected<QString>(QString::fromLatin1(why));
    };
    if (bytes.isEmpty())
        return refused("empty");
    if (bytes.size() > maximumSize)
        return refused("size");
    static const bool ready = [] {
        xmlInitParser();
        return true;
    }();
    const ParserPtr parser(ready ? xmlNewParserCtxt() : nullptr);
    if (!parser)
        return refused("form");
    Reading reading;
    parser->_private = &reading;
    parser->sax->internalSubset = refuseDocumentType;
    parser->sax->externalSubset = refuseDocumentType;
    parser->sax->startElementNs = enterElement;
    parser->sax->endElementNs = leaveElement;
    DocumentPtr document(
        xmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                          nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (reading.refusal != nullptr)
        return refused(reading.refusal);
    if (!document || parser->wellFormed == 0 || parser->nsWellFormed == 0
        || xmlDocGetRootElement(document.get()) == nullptr)
        return refused("form");
    return document;
}

std::optional<QByteArray> canonical(xmlDoc *document, const Selection &selection,
                                    const CanonicalMethod &method)
{
    Selection asked = selection;
    asked.withComments = selection.withComments && method.withComments;
    const BufferPtr buffer(xmlAllocOutputBuffer(nullptr));
    if (!buffer)
        return std::nullopt;
    int mode = XML_C14N_1_0;
    if (method.kind == Canonicalisation::Inclusive11)
        mode = XML_C14N_1_1;
    else if (method.kind == Canonicalisation::Exclusive)
        mode = XML_C14N_EXCLUSIVE_1_0;
    auto prefixes = method.prefixes;
    std::vector<xmlChar *> list;
    for (auto &prefix : prefixes)
        list.push_back(reinterpret_cast<xmlChar *>(prefix.data()));
    list.push_back(nullptr);
    const int done = xmlC14NExecute(
        document, isSelected, &asked, mode,
        method.kind == Canonicalisation::Exclusive && !prefixes.empty() ? list.data() : nullptr,
        asked.withComments ? 1 : 0, buffer.get());
    if (done < 0 || xmlOutputBufferFlush(buffer.get()) < 0)
        return std::nullopt;
    return QByteArray(chars(xmlOutputBufferGetContent(buffer.get())),
                      static_cast<qsizetype>(xmlOutputBufferGetSize(buffer.get())));
}

bool isElement(const xmlNode *node, const char *name, const char *space)
{
    return node != nullptr && node->type == XML_ELEMENT_NODE && node->ns != nullptr
        && std::strcmp(chars(node->name), name) == 0
        && std::strcmp(chars(node->ns->href), space) == 0;
}

QByteArray nameOf(const xmlNode *node)
{
    return chars(node->name);
}

std::vector<xmlNode *> childrenOf(const xmlNode *node)
{
    std::vector<xmlNode *> found;
    for (auto *child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            found.push_back(child);
    }
    return found;
}

xmlNode *onlyChild(const xmlNode *node, const char *name, const char *space)
{
    xmlNode *found = nullptr;
    for (auto *child = node->children; child != nullptr; child = child->next) {
        if (!isElement(child, name, space))
            continue;
        if (found != nullptr)
            return nullptr;
        found = child;
    }
    return found;
}

std::optional<QByteArray> textOf(const xmlNode *node)
{
    QByteArray text;
    for (const auto *child = node->children; child != nullptr; child = child->next) {
        if (child->type != XML_TEXT_NODE && child->type != XML_CDATA_SECTION_NODE)
            return std::nullopt;
        text += chars(child->content);
    }
    return text;
}

std::optional<QByteArray> attributeOf(const xmlNode *node, const char *name)
{
    for (const auto *attribute = node->properties; attribute != nullptr;
         attribute = attribute->next) {
        if (attribute->ns == nullptr && std::strcmp(chars(attribute->name), name) == 0)
            return valueOf(attribute);
    }
    return std::nullopt;
}

std::optional<QByteArray> base64Of(const xmlNode *node)
{
    auto text = textOf(node);
    if (!text)
        return std::nullopt;
    text->removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    auto decoded = QByteArray::fromBase64Encoding(*text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(*decoded);
}

std::vector<xmlNode *> elementsOf(xmlNode *top, const char *name, const char *space,
                                  std::size_t most)
{
    std::vector<xmlNode *> found;
    for (auto *node = top; node != nullptr && found.size() < most; node = nextOf(node, top)) {
        if (isElement(node, name, space))
            found.push_back(node);
    }
    return found;
}

std::vector<xmlNode *> elementsWithId(xmlNode *top, const QByteArray &id)
{
    std::vector<xmlNode *> found;
    for (auto *node = top; node != nullptr; node = nextOf(node, top)) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        for (const auto *attribute = node->properties; attribute != nullptr;
             attribute = attribute->next) {
            if (isIdentifier(attribute) && valueOf(attribute) == id) {
                found.push_back(node);
                break;
            }
        }
    }
    return found;
}

QByteArray idOf(const xmlNode *element)
{
    for (const auto *attribute = element->properties; attribute != nullptr;
         attribute = attribute->next) {
        if (isIdentifier(attribute))
            return valueOf(attribute);
    }
    return {};
}

bool isInside(const xmlNode *node, const xmlNode *ancestor)
{
    for (; node != nullptr; node = node->parent) {
        if (node == ancestor)
            return true;
    }
    return false;
}

QString pathOf(const xmlNode *element)
{
    QStringList names;
    for (; element != nullptr && element->type == XML_ELEMENT_NODE; element = element->parent)
        names.prepend(QString::fromUtf8(nameOf(element)));
    return u'/' + names.join(u'/');
}

} // namespace qujat::crypto::xml
