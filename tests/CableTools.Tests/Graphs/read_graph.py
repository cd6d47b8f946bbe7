"""Reads a .gexf or .graphml file in networkx, and tells as JSON what it found and measured."""

import json
import sys

import networkx as nx

path = sys.argv[1]
graph = nx.read_gexf(path) if path.endswith(".gexf") else nx.read_graphml(path)

# Who writes to whom in either direction: what communities are about.
plain = nx.Graph()
plain.add_nodes_from(graph)
communities = {}
for source, target, weight in graph.edges(data="weight"):
    before = plain.get_edge_data(source, target, {"weight": 0})["weight"]
    plain.add_edge(source, target, weight=before + weight)
for node, number in graph.nodes(data="community"):
    communities.setdefault(number, set()).add(node)

json.dump({
    "directed": graph.is_directed(),
    "nodes": {node: {key: value for key, value in data.items()} for node, data in graph.nodes(data=True)},
    "edges": [[source, target, data["weight"], data.get("first"), data.get("last")]
              for source, target, data in graph.edges(data=True)],
    "betweenness": nx.betweenness_centrality(graph),
    "components": nx.number_weakly_connected_components(graph),
    "modularity": nx.community.modularity(plain, communities.values()) if plain.size() else 0,
    "louvain": max(nx.community.modularity(plain, nx.community.louvain_communities(plain, seed=seed)) for seed in range(5))
    if plain.size() else 0,
}, sys.stdout)
