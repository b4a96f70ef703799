using Planhat.Emulator;

return await EmulatorCommand.RunAsync(args, Console.Out, Console.Error);
