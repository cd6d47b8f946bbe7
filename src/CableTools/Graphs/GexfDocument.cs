using System.Globalization;
using System.Xml;
using CableTools.Statistics;

namespace CableTools.Graphs;

/// <summary>GEXF 1.3, the form of Gephi.</summary>
internal static class GexfDocument
{
    private const string Namespace = "http://gexf.net/1.3";

    public static void Write(XmlWriter xml, CableNetwork network, XmlNames names)
    {
        var attributes = GraphAttributes.Nodes(network.Kind);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "CableTools");
        xml.WriteElementString("description", Namespace, GraphAttributes.Description(network, names));
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        Declare(xml, "node", attributes);
        Declare(xml, "edge", GraphAttributes.Edges);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in network.Nodes.Checked())
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", names.KeyOf(node.Name));
            xml.WriteAttributeString("label", names.KeyOf(node.Name));
            Values(xml, attributes, node);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        int number = 0;
        foreach (var edge in network.Edges.Checked())
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", number++.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", names.KeyOf(edge.From));
            xml.WriteAttributeString("target", names.KeyOf(edge.To));
            xml.WriteAttributeString("weight", edge.Weight.ToString(CultureInfo.InvariantCulture));
            Values(xml, GraphAttributes.Edges, edge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Declare<T>(XmlWriter xml, string of, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", attribute.Name);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", attribute.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Values<T>(XmlWriter xml, IReadOnlyList<GraphAttribute<T>> attributes, T item)
    {
        var values = attributes.Select(attribute => (attribute.Name, Value: attribute.Of(item)))
            .Where(pair => pair.Value is not null).ToList();
        if (values.Count == 0) return;
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var (name, value) in values)
        {
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", name);
            xml.WriteAttributeString("value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
