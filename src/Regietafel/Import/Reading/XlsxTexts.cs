using System.Text;
using System.Xml;
using Regietafel.Documenten;

namespace Regietafel.Import.Reading;

/// <summary>The texts that the cells of a workbook share, and how any text in it is read.</summary>
internal sealed class XlsxTexts
{
    /// <summary>What a spreadsheet lets one type into a cell.</summary>
    private const int LongestText = 32_767;
    private const long MostCharacters = 64L << 20;

    private readonly List<string> _texts = [];

    public string this[int index] => index >= 0 && index < _texts.Count ? _texts[index] : throw XlsxWorkbook.Broken();

    public static XlsxTexts Read(Stream? part)
    {
        var texts = new XlsxTexts();
        if (part is null)
            return texts;
        long characters = 0;
        var text = new StringBuilder();
        using var xml = XlsxWorkbook.Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si")
                continue;
            text.Clear();
            Runs(xml, text);
            characters += text.Length + 16;
            if (characters > MostCharacters)
                throw new UnreadableException("in deze werkmap staat te veel tekst; splits haar in kleinere.");
            texts._texts.Add(XlsxText.Decode(text.ToString()));
        }
        return texts;
    }

    /// <summary>The runs of a rich text one after another, without the notes on pronunciation that East Asian texts have.</summary>
    public static void Runs(XmlReader xml, StringBuilder text)
    {
        if (xml.IsEmptyElement)
            return;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth; )
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "t")
                Content(xml, text);
            else if (xml.LocalName == "rPh")
                xml.Skip();
        }
    }

    /// <summary>The words in an element, which the reader is at the end of afterwards.</summary>
    public static void Content(XmlReader xml, StringBuilder text)
    {
        if (xml.IsEmptyElement)
            return;
        var chunk = new char[256];
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth; )
        {
            if (!xml.HasValue)
                continue;
            for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0; )
            {
                text.Append(chunk, 0, read);
                if (text.Length > LongestText)
                    throw new UnreadableException("in een cel staat te veel tekst.");
            }
        }
    }
}
