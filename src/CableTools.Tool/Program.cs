using CableTools.Mail;
using CableTools.Tool;
using CableTools.Tool.Terminal;

MailFiles.Register();
using var stop = new StopSignals();
return await CommandTree.RunAsync(args, new Screen(), () => stop.ExitCode, stop.Token);
