using Lucene.Net.Store;
using Lock = Lucene.Net.Store.Lock;

namespace CableTools.Store.Writing;

/// <summary>
/// Lets one process at a time write to an index. Lucene.Net's own lock is on Linux and macOS one that two processes hold at once (a file
/// opened to write, that others may read, is locked there as shared); this one is exclusive everywhere. It ends with the process, however
/// that ends; the file stays, because to delete it would take it from under whoever has just opened it.
/// </summary>
internal sealed class IndexLocks(string folder) : LockFactory
{
    public override Lock MakeLock(string lockName) => new FileLock(Path.Combine(folder, lockName));

    public override void ClearLock(string lockName)
    {
        // A lock is only ever held by a process that lives.
    }

    private sealed class FileLock(string path) : Lock
    {
        private FileStream? _held;

        public override bool Obtain()
        {
            if (_held is not null) return false;
            try
            {
                _held = Open();
                return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                FailureReason = e;
                return false;
            }
        }

        public override bool IsLocked()
        {
            if (_held is not null) return true;
            if (!File.Exists(path)) return false;
            try
            {
                using (Open()) return false;
            }
            catch (IOException)
            {
                return true;
            }
        }

        protected override void Dispose(bool disposing)
        {
            _held?.Dispose();
            _held = null;
        }

        private FileStream Open()
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1);
        }
    }
}
