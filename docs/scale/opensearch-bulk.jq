# JSON lines of cables to what OpenSearch's _bulk takes: for each an action, then the fields as the index of Update-CableIndex names them.
{ index: { _id: (.id // "\(.source.path)#\(.source.record)") } },
{
    id, date, subject, text, from, caption: .captions, tag: .tags, level: .classification,
    to: ([(.to, .info)[]?.name]), ref: [.references[]?.id | select(. != null)], path: .source.path
}
