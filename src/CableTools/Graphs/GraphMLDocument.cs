using System.Globalization;
using System.Xml;
using CableTools.Statistics;

namespace CableTools.Graphs;

/// <summary>GraphML, which nearly every tool for networks reads.</summary>
internal static class GraphMLDocument
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly IReadOnlyList<GraphAttribute<CableNetworkEdge>> Edges =
        [new("weight", "integer", edge => edge.Weight.ToString(CultureInfo.InvariantCulture)), .. GraphAttributes.Edges];

    public static void Write(XmlWriter xml, CableNetwork network, XmlNames names)
    {
        GraphAttribute<CableNetworkNode>[] nodes =
            [new("label", "string", node => names.KeyOf(node.Name)), .. GraphAttributes.Nodes(network.Kind)];
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteElementString("desc", Namespace, GraphAttributes.Description(network, names));
        Declare(xml, "node", nodes);
        Declare(xml, "edge", Edges);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in network.Nodes.Checked())
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", names.KeyOf(node.Name));
            Values(xml, "node", nodes, node);
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges.Checked())
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", names.KeyOf(edge.From));
            xml.WriteAttributeString("target", names.KeyOf(edge.To));
            Values(xml, "edge", Edges, edge);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A key must be there once in the file, and "date" might be one of nodes and of edges.
    private static string KeyOf(string of, string name) => $"{of}-{name}";

    private static void Declare<T>(XmlWriter xml, string of, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", KeyOf(of, attribute.Name));
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", attribute.Name);
            xml.WriteAttributeString("attr.type", attribute.Type == "integer" ? "int" : attribute.Type);
            xml.WriteEndElement();
        }
    }

    private static void Values<T>(XmlWriter xml, string of, IReadOnlyList<GraphAttribute<T>> attributes, T item)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Of(item) is not { } value) continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", KeyOf(of, attribute.Name));
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
